import { OperationError, type OutputOf, type ParsedInputOf } from '#shared/contract/index.ts';
import { deltager } from '#shared/domain/deltagere/index.ts';
import { hold } from '#shared/domain/forloeb/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { search } from '../../log/index.ts';
import { findRow } from '../registrering/index.ts';

const SUGGESTIONS = 5;

/** For each name as typed, the deltagere whose words begin so. */
export function findNames(db: ReadDb, navne: readonly string[]): OutputOf<'forloeb.findNames'> {
  const forslag = navne.map((navn) => {
    const hits = search(db, navn, SUGGESTIONS * 4).filter((hit) => hit.tabel === 'deltager');
    const deltagere = hits.slice(0, SUGGESTIONS).flatMap(({ raekke }) => {
      const row = findRow(db, deltager, raekke);
      return row ? [{ id: row.id, navn: row.navn ?? '' }] : [];
    });
    return { navn, deltagere };
  });
  return { forslag };
}

/** Puts people on a hold; new ones are created with their name alone, and Min dag asks for the rest. */
export function enrol(
  { db, log, session }: CommandContext,
  { holdId, startDato, personer }: ParsedInputOf<'forloeb.enrol'>,
): OutputOf<'forloeb.enrol'> {
  if (!findRow(db, hold, holdId))
    throw new OperationError('findes_ikke', { detail: { tabel: 'hold', id: holdId } });
  const there = new Set(
    (
      db.sql('SELECT deltagerId FROM tilmelding WHERE holdId = ? AND slettet = 0').all(holdId) as {
        deltagerId: string;
      }[]
    ).map((t) => t.deltagerId),
  );
  const counts = { oprettet: 0, tilmeldt: 0, alleredePaaHold: 0 };
  for (const person of personer) {
    const deltagerId = person.deltagerId ?? session.newId();
    if (person.deltagerId === undefined) {
      log.create('deltager', deltagerId, { navn: person.navn });
      counts.oprettet += 1;
    } else if (!findRow(db, deltager, deltagerId))
      throw new OperationError('findes_ikke', { detail: { tabel: 'deltager', id: deltagerId } });
    if (there.has(deltagerId)) {
      counts.alleredePaaHold += 1;
      continue;
    }
    there.add(deltagerId);
    log.create('tilmelding', session.newId(), {
      holdId,
      deltagerId,
      ...(startDato === null ? {} : { startDato }),
    });
    counts.tilmeldt += 1;
  }
  return { handling: log.written.length === 0 ? '' : log.handling, ...counts };
}
