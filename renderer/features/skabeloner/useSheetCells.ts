import { useMemo } from 'react';
import type { OutputOf, Skabelonark } from '#shared/contract/index.ts';
import {
  ligger,
  parseAdresse,
  sammePlads,
  type Arkbillede,
  type Omraade,
  type Plads,
  type Tilknytning,
} from '#shared/domain/skabeloner/index.ts';

export type Tilknyttet = OutputOf<'skabeloner.preview'>['tilknytninger'][number];
type Celle = Skabelonark['celler'][number];

const key = ({ raekke, kolonne }: Plads): string => `${raekke}:${kolonne}`;

/** A sheet as it came: what stands in each cell, and whether it can take anything. */
interface EmptySheet {
  readonly ark: Skabelonark;
  readonly at: (plads: Plads) => Celle | undefined;
  /** The merged range that a cell is part of. */
  readonly mergeAt: (plads: Plads) => Omraade | undefined;
  /** Code of the reason why it takes no value; null when it does. */
  readonly blockedAt: (plads: Plads) => string | null;
  readonly picture: Arkbillede;
}

/** The same with what each cell takes, or might. */
export interface SheetCells extends EmptySheet {
  readonly mappedAt: (plads: Plads) => Tilknyttet | undefined;
  readonly draftAt: (plads: Plads) => Tilknytning | undefined;
}

export function emptySheet(ark: Skabelonark): EmptySheet {
  const cells = new Map(ark.celler.map((c) => [key(c), c]));
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
  return { ark, at, mergeAt, blockedAt, picture };
}

/** Those on a sheet, by their place. */
function byPlace<T extends Tilknytning>(
  all: readonly T[],
  ark: Skabelonark,
): (plads: Plads) => T | undefined {
  const found = new Map(
    all.flatMap((t) => {
      const plads = t.ark === ark.navn ? parseAdresse(t.celle) : null;
      return plads === null ? [] : [[key(plads), t] as const];
    }),
  );
  return (plads) => found.get(key(plads));
}

export function useSheetCells(
  ark: Skabelonark,
  tilknytninger: readonly Tilknyttet[],
  drafts: readonly Tilknytning[],
): SheetCells {
  const sheet = useMemo(() => emptySheet(ark), [ark]);
  return useMemo(
    () => ({ ...sheet, mappedAt: byPlace(tilknytninger, ark), draftAt: byPlace(drafts, ark) }),
    [sheet, ark, tilknytninger, drafts],
  );
}
