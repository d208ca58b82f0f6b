import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { computeEu, type Euresultat } from '#shared/domain/eu/index.ts';
import {
  countIndikator,
  definitionAt,
  definitionOrLast,
  type IndikatorDefinition,
} from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { gatherEu } from '../eu/index.ts';
import { lastUse, readOpsaetning } from '../indikatorer/index.ts';

type Registreret = OutputOf<'indikatorer.register'>['indikatorer'][number];

/** Every indicator with the definition that holds at a day, its versions, and what each of its units gives. */
export function register(
  session: Session,
  db: ReadDb,
  { dato }: ParsedInputOf<'indikatorer.register'>,
): OutputOf<'indikatorer.register'> {
  const opsaetning = readOpsaetning(db, session.projektId);
  const { projekt, definitioner } = opsaetning;
  const klargjort = session.facts.prepared();
  const eu = computeEu(gatherEu(session, db, opsaetning, dato), dato);
  return {
    indikatorer: definitioner.map((d) => {
      const definition = definitionOrLast(d, dato);
      const taelling = countIndikator(klargjort, d, { ...projekt, dato, fra: null, lister: false });
      const { status, antalTaellerIkke, alternativer } = taelling;
      return {
        id: d.id,
        definition,
        udgaaet: definitionAt(d, dato) === null,
        status,
        antalTaellerIkke,
        alternativer: { ...alternativer },
        eu: euReading(definition, eu),
        versioner: versionsOf(db, d),
      };
    }),
  };
}

/** A course has no code of its own; what the EU asks of one is a qualification. domain.md §2.2 */
const codeOf = ({ euKode, kilde }: IndikatorDefinition): string | null =>
  euKode ?? (kilde === 'kursus' ? 'EECR03' : null);

/** What the EU counts under the code, and of how many people the record is complete; null without such a code. */
function euReading(definition: IndikatorDefinition, eu: Euresultat): Registreret['eu'] {
  const kode = codeOf(definition);
  const found = eu.raekker.find((r) => r.kode === kode);
  if (found === undefined) return null;
  const { antal, fuldstaendige } = eu;
  return { kode: found.kode, total: found.total, antal, fuldstaendige };
}

/** From the first rule on; each with the last closing that was counted with it. */
function versionsOf(db: ReadDb, d: IndikatorDefinition): Registreret['versioner'] {
  const { versioner = [], ...grund } = d;
  const { kilde, filter, distinkt, enhed } = grund;
  const first = { id: null, gyldigFra: null, kilde, filter, distinkt, enhed, begrundelse: null };
  return [first, ...versioner].map((v) => ({
    id: v.id,
    gyldigFra: v.gyldigFra,
    begrundelse: v.begrundelse,
    regel: { kilde: v.kilde, filter: v.filter, distinkt: v.distinkt, enhed: v.enhed },
    indsendt: lastUse(db, d.id, v.gyldigFra),
  }));
}
