import type { Omraade, Plads } from '#shared/domain/skabeloner/index.ts';

const PAGE = 15;

interface Reach {
  readonly raekker: number;
  readonly kolonner: number;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

const within = (n: number, last: number): number => Math.min(Math.max(n, 1), last);

/** Where a key leads from a cell; null for a key that moves nothing. A merged range is one cell. */
export function moveBy(
  keyName: string,
  ctrl: boolean,
  from: Plads,
  { raekker, kolonner }: Reach,
  mergeAt: (plads: Plads) => Omraade | undefined,
): Plads | null {
  if (keyName === 'Home') return { raekke: ctrl ? 1 : from.raekke, kolonne: 1 };
  if (keyName === 'End') return { raekke: ctrl ? raekker : from.raekke, kolonne: kolonner };
  const step = STEPS[keyName];
  if (step === undefined) return null;
  const [rows, columns] = step;
  const merge = mergeAt(from);
  const start = {
    raekke: rows > 0 ? (merge?.til.raekke ?? from.raekke) : from.raekke,
    kolonne: columns > 0 ? (merge?.til.kolonne ?? from.kolonne) : from.kolonne,
  };
  const to = {
    raekke: within(start.raekke + rows, raekker),
    kolonne: within(start.kolonne + columns, kolonner),
  };
  return mergeAt(to)?.fra ?? to;
}
