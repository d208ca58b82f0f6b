import type {
  Definitionsversion,
  IndikatorDefinition,
  Opsaetning,
} from '#shared/domain/indikatorer/index.ts';
import type { ReadDb } from '../../db/database.ts';

// A merge can leave a field empty: what lacks a name, dates or a source cannot be counted and is left out.

const parsed = <T extends { readonly filter: string | null }>(row: T) => ({
  ...row,
  filter: JSON.parse(row.filter ?? '{}') as unknown,
});

function readVersioner(db: ReadDb): ReadonlyMap<string, Definitionsversion[]> {
  const columns = [
    'id',
    'indikatorId',
    'gyldigFra',
    'kilde',
    'filter',
    'distinkt',
    'enhed',
    'begrundelse',
  ] as const;
  const rows = db.all(
    db
      .selectFrom('indikatorversion')
      .select(columns)
      .where('slettet', '=', 0)
      .orderBy('gyldigFra')
      .orderBy('id'),
  );
  const whole = rows.filter((v) => v.gyldigFra !== null && v.kilde !== null && v.distinkt !== null);
  const versioner = whole.map(parsed) as (Definitionsversion & { readonly indikatorId: string | null })[];
  return Map.groupBy(versioner, (v) => v.indikatorId ?? '');
}

function readDefinitioner(db: ReadDb): Opsaetning['definitioner'] {
  const rows = db.all(
    db.selectFrom('indikator').selectAll().where('slettet', '=', 0).orderBy('raekkefoelge').orderBy('nr'),
  );
  const versioner = readVersioner(db);
  return rows
    .filter((d) => d.nr !== null && d.gruppe !== null && d.kilde !== null && d.distinkt !== null)
    .map((d) => ({ ...parsed(d), versioner: versioner.get(d.id) ?? [] }) as IndikatorDefinition);
}

function readPerioder(db: ReadDb): Opsaetning['perioder'] {
  const rows = db.all(
    db.selectFrom('periode').select(['id', 'nr', 'fra', 'til']).where('slettet', '=', 0).orderBy('fra'),
  );
  return rows.filter((p) => p.nr !== null && p.fra !== null && p.til !== null) as Opsaetning['perioder'];
}

function readTrafiklys(db: ReadDb): Opsaetning['trafiklys'] {
  const columns = ['skala', 'niveau', 'lys', 'fra', 'til'] as const;
  const rows = db.all(
    db
      .selectFrom('trafiklysgraense')
      .select(columns)
      .where('slettet', '=', 0)
      .orderBy('skala')
      .orderBy('niveau'),
  );
  return rows.filter(
    (t) => t.fra !== null && t.niveau !== null && t.lys !== null && t.skala !== null,
  ) as Opsaetning['trafiklys'];
}

/** What the project has decided, from its tables: indicators in their order, periods, expectations, lights. */
export function readOpsaetning(db: ReadDb, projektId: string): Opsaetning {
  const projekt = db.first(
    db.selectFrom('projekt').select(['bevillingFra', 'bevillingTil']).where('id', '=', projektId),
  );
  const forventninger = db.all(
    db.selectFrom('forventning').select(['indikatorId', 'periodeId', 'vaerdi']).where('slettet', '=', 0),
  );
  return {
    projekt: { bevillingFra: projekt?.bevillingFra ?? null, bevillingTil: projekt?.bevillingTil ?? null },
    definitioner: readDefinitioner(db),
    perioder: readPerioder(db),
    forventninger,
    trafiklys: readTrafiklys(db),
  };
}
