import { aldersgruppe, persondata } from '#shared/domain/deltagere/index.ts';
import type { Felt } from '#shared/domain/entitet/index.ts';
import { TABELLER, type Tabel } from '#shared/domain/register.ts';
import type { Cell } from './csv.ts';
import { fieldsOf } from './describe.ts';
import type { Row } from './snapshot.ts';

/** Kinds that name users, say why, are given as files of their own, or would tell what small cells hide. */
const LEFT_OUT: readonly Tabel[] = ['bruger', 'begrundelse', 'indsendelse', 'arkivudtraek', 'besvarelse'];

/** What names no one though it is a text on a record of a person or a company. */
const HARMLESS: Readonly<Partial<Record<Tabel, readonly string[]>>> = {
  kursus: ['navn'],
  virksomhed: ['branche'],
};

const NAMING = new Set(['tekst', 'langtekst', 'cpr', 'cvr', 'pnummer']);
/** Ids of rows, wherever they stand. */
export const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The record is of a person or a company, or belongs to one. */
const isOfSomebody = (tabel: Tabel): boolean =>
  tabel === 'deltager' ||
  tabel === 'virksomhed' ||
  fieldsOf(tabel).some(([, f]) => f.reference === 'deltager' || f.reference === 'virksomhed');

/** An evaluator gets codes, dates and numbers: nothing by which somebody is named (domain.md §4). */
function isGiven(tabel: Tabel, felt: string, f: Felt): boolean {
  if (felt === 'pseudonymnoegle' || f.person || f.reference === 'bruger') return false;
  if (!NAMING.has(f.art) || !isOfSomebody(tabel)) return true;
  return HARMLESS[tabel]?.includes(felt) ?? false;
}

export interface SharedTable {
  readonly tabel: Tabel;
  readonly columns: readonly string[];
  /** The row's cells; null where it is deleted. */
  readonly cells: (row: Row) => Cell[] | null;
}

/** The tables an evaluator gets, with ids that are the pseudonyms of the workbook. */
export function tablesWithoutPersons(pseudonym: (id: string) => string): SharedTable[] {
  const hidden = (value: Cell): Cell =>
    typeof value === 'string' ? value.replaceAll(UUID, pseudonym) : value;
  return TABELLER.filter((tabel) => !LEFT_OUT.includes(tabel)).map((tabel) => {
    const felter = fieldsOf(tabel).filter(([felt, f]) => isGiven(tabel, felt, f));
    const given = felter.map(([felt]) => felt);
    const derive = tabel === 'deltager' ? startOf : () => [];
    return {
      tabel,
      columns: ['id', ...given, ...(tabel === 'deltager' ? START_COLUMNS : [])],
      cells: (row) =>
        row['slettet'] === 0 ? [...['id', ...given].map((felt) => hidden(row[felt])), ...derive(row)] : null,
    };
  });
}

const START_COLUMNS = ['koen_ved_start', 'aldersgruppe_ved_start'];

/** What the CPR number told, without it. */
function startOf(row: Row): Cell[] {
  const text = (felt: string): string | null => (typeof row[felt] === 'string' ? row[felt] : null);
  const koen = text('koen');
  const known = persondata({
    cpr: text('cpr'),
    koen: koen as Parameters<typeof persondata>[0]['koen'],
    foedselsdato: text('foedselsdato'),
  });
  return [known.koen, aldersgruppe(known.foedselsdato, text('optagetDato'))];
}
