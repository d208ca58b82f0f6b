import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { countIndikator, type IndikatorDefinition, type TaelValg } from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';
import type { Session } from '../../session.ts';
import { unitMapper } from './count.ts';
import { readOpsaetning } from './opsaetning.ts';

/** As many of each list as one looks at while building; the numbers are of all. */
const SHOWN = 100;

/** What a rule that is being built would count at a day, as if it had been collected all along; nothing is stored. */
export function tryRule(
  session: Session,
  db: ReadDb,
  { dato, regel, id }: ParsedInputOf<'indikatorer.tryRule'>,
): OutputOf<'indikatorer.tryRule'> {
  const { projekt, definitioner } = readOpsaetning(db, session.projektId);
  const klargjort = session.facts.prepared();
  const valg: TaelValg = { ...projekt, dato, fra: null, lister: true };
  const draft: IndikatorDefinition = { ...UTITLED, ...regel };
  const found = countIndikator(klargjort, draft, valg);
  const before = definitioner.find((d) => d.id === id);
  const unit = unitMapper(session, db);
  return {
    status: found.status ?? 0,
    antalTaellerIkke: found.antalTaellerIkke,
    alternativer: { ...found.alternativer },
    taeller: found.taeller.slice(0, SHOWN).map(unit.counted),
    taellerIkke: found.taellerIkke.slice(0, SHOWN).map(unit.notCounted),
    foer: before === undefined ? null : countIndikator(klargjort, before, { ...valg, lister: false }).status,
  };
}

const UTITLED = {
  id: 'kladde',
  nr: '',
  gruppe: 'aktivitet',
  navn: '',
  maaltal: null,
  maaltalEfter: null,
  indsamlesFra: '0001-01-01',
  euKode: null,
} as const;
