import { useMemo } from 'react';
import type { OutputOf, Skabelonark } from '#shared/contract/index.ts';
import {
  ligger,
  parseAdresse,
  sammePlads,
  type Arkbillede,
  type Omraade,
  type Plads,
} from '#shared/domain/skabeloner/index.ts';

export type Tilknyttet = OutputOf<'skabeloner.preview'>['tilknytninger'][number];
type Celle = Skabelonark['celler'][number];

const key = ({ raekke, kolonne }: Plads): string => `${raekke}:${kolonne}`;

/** A sheet by its cells: what stands in each, what it takes, and whether it can take anything. */
export interface SheetCells {
  readonly ark: Skabelonark;
  readonly at: (plads: Plads) => Celle | undefined;
  readonly mappedAt: (plads: Plads) => Tilknyttet | undefined;
  /** The merged range that a cell is part of. */
  readonly mergeAt: (plads: Plads) => Omraade | undefined;
  /** Code of the reason why it takes no value; null when it does. */
  readonly blockedAt: (plads: Plads) => string | null;
  readonly picture: Arkbillede;
}

export function useSheetCells(ark: Skabelonark, tilknytninger: readonly Tilknyttet[]): SheetCells {
  return useMemo(() => {
    const cells = new Map(ark.celler.map((c) => [key(c), c]));
    const mapped = new Map(
      tilknytninger.flatMap((t) => {
        const plads = t.ark === ark.navn ? parseAdresse(t.celle) : null;
        return plads === null ? [] : [[key(plads), t] as const];
      }),
    );
    const at = (plads: Plads): Celle | undefined => cells.get(key(plads));
    const mergeAt = (plads: Plads): Omraade | undefined => ark.fletninger.find((f) => ligger(plads, f));
    const blockedAt = (plads: Plads): string | null => {
      const merge = mergeAt(plads);
      if (merge !== undefined && !sammePlads(plads, merge.fra)) return 'celle_flettet';
      const owned = ark.spaerringer.find((s) => ligger(plads, s.omraade));
      if (owned !== undefined) return owned.kode;
      return at(plads)?.formel === true ? 'celle_formel' : null;
    };
    const picture: Arkbillede = {
      navn: ark.navn,
      raekker: ark.raekker,
      celler: ark.celler,
      kanSkrives: (plads) => blockedAt(plads) === null,
    };
    return { ark, at, mappedAt: (plads) => mapped.get(key(plads)), mergeAt, blockedAt, picture };
  }, [ark, tilknytninger]);
}
