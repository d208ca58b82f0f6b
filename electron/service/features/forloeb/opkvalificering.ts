import type { Opkvalificering, OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { OperationError } from '#shared/contract/index.ts';
import { deltager } from '#shared/domain/deltagere/index.ts';
import {
  kursus,
  manglerBevis,
  screeningstilstand,
  type Kursus,
  type Screeningstilstand,
} from '#shared/domain/forloeb/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { CommandContext } from '../../handler.ts';
import { checkOf, createRow, findRow, toRow } from '../registrering/index.ts';

interface Admitted {
  readonly id: string;
  readonly navn: string | null;
  readonly optagetDato: string;
  readonly afslutningDato: string | null;
  readonly jobformidler: string | null;
}

const ADMITTED = `SELECT d.id, d.navn, d.optagetDato, d.afslutningDato, b.navn AS jobformidler
  FROM deltager d LEFT JOIN bruger b ON b.id = d.jobformidlerId
  WHERE d.slettet = 0 AND d.optagetDato IS NOT NULL AND d.visitationUdfald IS NULL
  ORDER BY d.optagetDato, dansk(d.navn), d.id`;
const SCREENINGS = "SELECT deltagerId, status FROM kursus WHERE slettet = 0 AND art = 'fvu_screening'";
const FINISHED = `SELECT k.*, d.navn AS "deltager.navn" FROM kursus k LEFT JOIN deltager d ON d.id = k.deltagerId
  WHERE k.slettet = 0 AND k.status = 'gennemfoert' ORDER BY k.gennemfoertDato, dansk(d.navn), k.id`;

type Screening = Pick<Kursus, 'deltagerId' | 'status'>;

const screeningsOf = (db: ReadDb): Map<string | null, Screening[]> =>
  Map.groupBy(db.sql(SCREENINGS).all() as Screening[], (s) => s.deltagerId);

/** A screening is to be offered to all (domain.md §1.2): who lacks it; and which courses lack their bevis. */
export function readOpkvalificering(db: ReadDb): Opkvalificering {
  const admitted = db.sql(ADMITTED).all() as Admitted[];
  const screenings = screeningsOf(db);
  const antal: Record<Screeningstilstand, number> = {
    mangler: 0,
    tilbudt: 0,
    tilmeldt: 0,
    gennemfoert: 0,
    afslaaet: 0,
  };
  const lacking: Admitted[] = [];
  for (const person of admitted) {
    const tilstand = screeningstilstand(screenings.get(person.id) ?? []);
    antal[tilstand] += 1;
    // Nobody can offer anything to who has left; they still count among those without.
    if (tilstand === 'mangler' && person.afslutningDato === null) lacking.push(person);
  }
  return {
    screening: { ialt: admitted.length, antal },
    manglerScreening: lacking.map(({ id, navn, optagetDato, jobformidler }) => ({
      id,
      navn: navn ?? '',
      optagetDato,
      jobformidler: jobformidler ?? '',
    })),
    manglerBevis: lackingBevis(db),
  };
}

function lackingBevis(db: ReadDb): Opkvalificering['manglerBevis'] {
  const rows = db.sql(FINISHED).all() as Parameters<typeof toRow>[1][];
  return rows.flatMap((row) => {
    const k = toRow(kursus, row);
    if (!manglerBevis(k)) return [];
    const { id, deltagerId, gennemfoertDato } = k;
    return [
      {
        id,
        deltagerId: deltagerId ?? '',
        deltager: String(row['deltager.navn'] ?? ''),
        kursus: k.navn ?? '',
        gennemfoertDato,
      },
    ];
  });
}

/** Offers an FVU-screening; who was offered one in the meantime is passed by. */
export function offerScreening(
  ctx: CommandContext,
  { deltagerIds, dato }: ParsedInputOf<'forloeb.offerScreening'>,
): OutputOf<'forloeb.offerScreening'> {
  const screenings = screeningsOf(ctx.db);
  for (const deltagerId of new Set(deltagerIds)) {
    if (!findRow(ctx.db, deltager, deltagerId))
      throw new OperationError('findes_ikke', { detail: { tabel: 'deltager', id: deltagerId } });
    if (screenings.has(deltagerId)) continue;
    const offered = { deltagerId, art: 'fvu_screening', status: 'tilbudt', tilbudtDato: dato };
    createRow(ctx, kursus, checkOf(kursus), offered);
  }
  const antal = ctx.log.written.length;
  return { handling: antal === 0 ? '' : ctx.log.handling, antal };
}
