import { open } from 'node:fs/promises';
import { OperationError, type Vidne } from '#shared/contract/index.ts';
import { fromSerial } from '../../xlsx/excelDate.ts';
import { HEAD_NAMES } from './forside.ts';
import { parseRange, readCells, type CellText } from './readCells.ts';
import { elements, unescapeXml } from '../../xlsx/readXml.ts';
import { valueOf } from '../../xlsx/tags.ts';
import { isTooLarge, unpackEntry, zipEntries } from '../../xlsx/readZip.ts';

/** What a workbook prints: the heads of the log, and the day of the opgørelse. */
export interface PrintedHeads extends Vidne {
  readonly dato: string;
}

/** Why a file gave no heads; the words stand in shared/tekster. */
export type SkemaFejl = 'ikke_et_skema' | 'skema_for_stort' | 'skema_uden_hoveder' | 'skema_beskadiget';

const MEGABYTE = 1_048_576;
/** A workbook of a million rows is smaller. */
const MAX_FILE = 128 * MEGABYTE;
/** Per part, unpacked: what a small file may blow up to. */
const MAX_PART = 96 * MEGABYTE;
const MAX_DEVICES = 1000;

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const SHARED = 'xl/sharedStrings.xml';

const refuse = (kode: SkemaFejl): OperationError =>
  new OperationError('ugyldigt_input', { fields: { skema: { kode } } });

/**
 * Reads back the heads that writeIndikatorskema printed, also from a file that Excel or LibreOffice has saved
 * again. The file may come from anybody: only the parts needed are unpacked, each up to a limit. Rejects with
 * OperationError `ugyldigt_input` on the field `skema`, or with the file system's error.
 */
export async function readPrintedHeads(file: string): Promise<PrintedHeads> {
  const bytes = await readLimited(file);
  try {
    return headsOf(bytes);
  } catch (error) {
    if (error instanceof OperationError) throw error;
    throw refuse(isTooLarge(error) ? 'skema_for_stort' : 'skema_beskadiget');
  }
}

async function readLimited(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw refuse('ikke_et_skema');
    if (stat.size > MAX_FILE) throw refuse('skema_for_stort');
    const bytes = await handle.readFile();
    // Grown since it was measured.
    if (bytes.length > MAX_FILE) throw refuse('skema_for_stort');
    return bytes;
  } finally {
    await handle.close();
  }
}

function headsOf(bytes: Buffer): PrintedHeads {
  const [p, k] = [0x50, 0x4b];
  if (bytes[0] !== p || bytes[1] !== k) throw refuse('ikke_et_skema');
  const book = unpack(bytes, [WORKBOOK, RELATIONS]);
  const workbook = book.get(WORKBOOK);
  if (workbook === undefined) throw refuse('ikke_et_skema');
  const places = headPlaces(workbook);
  const path = sheetPath(workbook, book.get(RELATIONS) ?? '', places.sheet);
  const parts = unpack(bytes, [path, SHARED]);
  const sheet = parts.get(path);
  if (sheet === undefined) throw refuse('skema_uden_hoveder');
  const rows = places.enheder;
  const wanted = Array.from({ length: rows.last - rows.first + 1 }, (_, i) =>
    ['A', 'B', 'C', 'D'].map((column) => `${column}${rows.first + i}`),
  );
  const cells = readCells(sheet, parts.get(SHARED), [...wanted.flat(), places.projekt, places.dato]);
  return toHeads(wanted, places, cells);
}

/** The named parts, unpacked; none may be larger than the limit. */
function unpack(file: Buffer, names: readonly string[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const entry of zipEntries(file)) {
    if (names.includes(entry.name))
      parts.set(entry.name, unpackEntry(file, entry, MAX_PART).toString('utf8'));
  }
  return parts;
}

interface Places {
  readonly sheet: string;
  readonly enheder: { readonly first: number; readonly last: number };
  readonly projekt: string;
  readonly dato: string;
}

function headPlaces(workbook: string): Places {
  const named = new Map<string, string>();
  const wanted = new Set<string>(Object.values(HEAD_NAMES));
  for (const element of elements(workbook, 'definedName')) {
    const name = valueOf(element, 'name');
    if (name !== null && wanted.has(name)) named.set(name, unescapeXml(element.content));
  }
  const range = (name: string): NonNullable<ReturnType<typeof parseRange>> => {
    const parsed = parseRange(named.get(name) ?? '');
    if (parsed === null) throw refuse('skema_uden_hoveder');
    return parsed;
  };
  const [enheder, projekt, dato] = [
    range(HEAD_NAMES.enheder),
    range(HEAD_NAMES.projekt),
    range(HEAD_NAMES.dato),
  ];
  if (enheder.last < enheder.first || enheder.last - enheder.first >= MAX_DEVICES)
    throw refuse('skema_beskadiget');
  return { sheet: enheder.sheet, enheder, projekt: projekt.start, dato: dato.start };
}

function sheetPath(workbook: string, relations: string, name: string): string {
  // One by one: a stranger's list may be too long to be kept.
  const sheet = elements(workbook, 'sheet').find((s) => unescapeXml(valueOf(s, 'name') ?? '') === name);
  const id = sheet && valueOf(sheet, 'r:id');
  const relation = elements(relations, 'Relationship').find((r) => valueOf(r, 'Id') === id);
  const target = relation && valueOf(relation, 'Target');
  if (typeof id !== 'string' || typeof target !== 'string') throw refuse('skema_uden_hoveder');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const IS_HEAD = /^[0-9a-f]{64}$/u;

function toHeads(
  rows: readonly string[][],
  { projekt, dato }: Places,
  cells: ReadonlyMap<string, CellText>,
): PrintedHeads {
  const text = (address: string | undefined): string => cells.get(address ?? '')?.text ?? '';
  const head = (value: string): string => {
    if (!IS_HEAD.test(value)) throw refuse('skema_beskadiget');
    return value;
  };
  // A log without a single entry prints an empty row.
  const filled = rows.filter(([, , , hoved]) => text(hoved) !== '');
  const enheder = filled.map(([navn, enhed, nr, hoved]) => {
    const number = Number(text(nr));
    if (!Number.isSafeInteger(number) || number < 1 || text(enhed) === '') throw refuse('skema_beskadiget');
    return { enhed: text(enhed), navn: text(navn), nr: number, hoved: head(text(hoved)) };
  });
  if (new Set(enheder.map((e) => e.enhed)).size !== enheder.length) throw refuse('skema_beskadiget');
  const day = fromSerial(Number(text(dato)));
  if (day === null) throw refuse('skema_beskadiget');
  return { enheder, projekt: head(text(projekt)), dato: day };
}
