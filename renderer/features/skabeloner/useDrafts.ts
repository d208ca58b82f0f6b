import { useMemo, useState } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { foreslaaUdkast, MAX_CELLER, type Kendt, type Tilknytning } from '#shared/domain/skabeloner/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { saveCells } from './saveCells.ts';
import { emptySheet } from './useSheetCells.ts';

const { skabeloner: text } = tekster;
type Preview = OutputOf<'skabeloner.preview'>;

const placeOf = ({ ark, celle }: Pick<Tilknytning, 'ark' | 'celle'>): string => `${ark}!${celle}`;

/** What the sheets that people see seem to ask for and nothing is decided about. */
function draftsOf({ ark, tilknytninger }: Preview, kendt: Kendt): Tilknytning[] {
  const decided = new Set(tilknytninger.map(placeOf));
  return ark
    .filter((a) => !a.skjult)
    .flatMap((sheet) =>
      foreslaaUdkast(
        {
          ...emptySheet(sheet).picture,
          fletninger: sheet.fletninger,
          optaget: (celle) => decided.has(placeOf({ ark: sheet.navn, celle })),
        },
        kendt,
      ),
    )
    .slice(0, MAX_CELLER - tilknytninger.length);
}

export interface Drafts {
  /** Those that are shown. */
  readonly shown: readonly Tilknytning[];
  /** How many there would be. */
  readonly hidden: number;
  readonly accept: (drafts: readonly Tilknytning[]) => Promise<void>;
  readonly discard: (drafts: readonly Tilknytning[]) => void;
  readonly show: () => void;
}

/**
 * Suggestions for a whole template: shown by themselves while nothing is mapped, else when asked for. Nothing is
 * saved before somebody accepts; all at once is one handling.
 */
export function useDrafts(data: Preview, kendt: Kendt): Drafts {
  const { skrivebeskyttet } = useSession();
  const [open, setOpen] = useState(data.tilknytninger.length === 0 && !skrivebeskyttet);
  const [discarded, setDiscarded] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => (skrivebeskyttet ? [] : draftsOf(data, kendt)), [data, kendt, skrivebeskyttet]);
  const shown = useMemo(
    () => (open ? all.filter((t) => !discarded.has(placeOf(t))) : []),
    [open, all, discarded],
  );
  return {
    shown,
    hidden: open ? 0 : all.length,
    accept: async (drafts) => {
      const [only] = drafts;
      const message =
        drafts.length === 1 && only !== undefined
          ? text.tilknyttet(only.celle)
          : text.fyldtNedad(drafts.length);
      await saveCells(data.skabelon.id, [...drafts], message);
    },
    discard: (drafts) => {
      const left = drafts.length < shown.length;
      setDiscarded(left ? new Set([...discarded, ...drafts.map(placeOf)]) : new Set());
      if (!left) setOpen(false);
    },
    show: () => setOpen(true),
  };
}
