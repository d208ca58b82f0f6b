import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import {
  computeEu,
  eukortlaegning,
  gyldigKortlaegning,
  type Eukortlaegning,
} from '#shared/domain/eu/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { readOpsaetning } from '../indikatorer/index.ts';
import { liveRows } from '../registrering/index.ts';
import { gatherEu } from './gather.ts';

/** The id of a reading that is not saved yet: later than any other, should two begin the same day. */
const KLADDE_ID = '~kladde';

/** Counts with the draft in place of the stored reading, and says what differs. */
export function preview(
  session: Session,
  db: ReadDb,
  { id, felter, dato }: ParsedInputOf<'eu.preview'>,
): OutputOf<'eu.preview'> {
  const stored = liveRows(db, eukortlaegning);
  const empty = Object.fromEntries(Object.keys(eukortlaegning.felter).map((felt) => [felt, null]));
  const former = stored.find((v) => v.id === id) ?? empty;
  const draft = { ...former, ...known(felter), id: id ?? KLADDE_ID } as Eukortlaegning;
  const kortlaegning = gyldigKortlaegning([...stored.filter((v) => v.id !== id), draft], dato);
  const grundlag = gatherEu(session, db, readOpsaetning(db, session.projektId), dato);
  const after = computeEu({ ...grundlag, kortlaegning }, dato).raekker;
  const aendringer = computeEu(grundlag, dato).raekker.flatMap(({ kode, total }, i) => {
    const efter = after[i]?.total ?? null;
    return total === null || efter === null || total === efter ? [] : [{ kode, foer: total, efter }];
  });
  return { gaelder: kortlaegning.id === draft.id, aendringer };
}

/** What was typed of the fields there are; a code that is none is as if nothing was chosen. */
function known(felter: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(eukortlaegning.felter).flatMap(([felt, { input }]) => {
      if (!Object.hasOwn(felter, felt)) return [];
      const read = input.safeParse(felter[felt]);
      return [[felt, read.success ? read.data : null]];
    }),
  );
}
