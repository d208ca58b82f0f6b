import type { OutputOf, ParsedInputOf, SkabelonKort } from '#shared/contract/index.ts';
import type { Skabelon, Tilknytning } from '#shared/domain/skabeloner/index.ts';
import type { ReadDb } from '../../db/database.ts';
import { hashOf } from '../../fileHash.ts';
import { command, query, type CommandContext } from '../../handler.ts';
import { fill, keyOf, problemsOf, values } from './filling.ts';
import { previewSheets } from './preview.ts';
import { refuseCells } from './refusal.ts';
import { cellsOf, keepFile, openKept, readSkabelon, readSkabeloner } from './store.ts';
import { Template } from './template.ts';

const shortOf = (row: Skabelon): SkabelonKort => ({
  id: row.id,
  navn: row.navn ?? '',
  fingeraftryk: row.fingeraftryk ?? '',
  stoerrelse: row.stoerrelse ?? 0,
  antal: cellsOf(row).length,
});

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

/** Every sheet is read now, so that none turns out to be damaged on the day it is to be filled. */
function lookThrough(bytes: Uint8Array): Template {
  const template = new Template(bytes);
  previewSheets(template);
  return template;
}

/** A file as the log tells of it, looked through first. */
function factsOf(db: CommandContext['db'], { navn, indhold }: { navn: string; indhold: string }) {
  const bytes = bytesOf(indhold);
  const template = lookThrough(bytes);
  return { template, felter: { navn, fingeraftryk: keepFile(db, bytes), stoerrelse: bytes.length } };
}

function inspect(db: ReadDb, bytes: Uint8Array): OutputOf<'skabeloner.inspect'> {
  const template = lookThrough(bytes);
  const all = readSkabeloner(db);
  const fingeraftryk = hashOf(bytes);
  const kendt = all.find((s) => s.fingeraftryk === fingeraftryk);
  const names = new Set(template.book.ark.map((a) => a.navn));
  const ligner = all.find((s) => cellsOf(s).length > 0 && cellsOf(s).every((c) => names.has(c.ark)));
  return {
    kendt: kendt === undefined ? null : shortOf(kendt),
    ligner: kendt !== undefined || ligner === undefined ? null : shortOf(ligner),
  };
}

/** Keeps a file as a template. */
export function addSkabelon(
  ctx: CommandContext,
  input: ParsedInputOf<'skabeloner.add'>,
): OutputOf<'skabeloner.add'> {
  const { db, log, session } = ctx;
  const id = session.newId();
  log.create('skabelon', id, factsOf(db, input).felter);
  return { id, handling: log.handling };
}

function replace(
  { db, log }: CommandContext,
  { id, ...fil }: ParsedInputOf<'skabeloner.replace'>,
): OutputOf<'skabeloner.replace'> {
  const row = readSkabelon(db, id);
  const { template, felter } = factsOf(db, fil);
  log.update('skabelon', id, felter, null);
  const passerIkke = Object.keys(problemsOf(template, cellsOf(row))).length;
  return { id, handling: log.handling, passerIkke };
}

function preview(db: ReadDb, id: string): OutputOf<'skabeloner.preview'> {
  const row = readSkabelon(db, id);
  const template = openKept(db, row.fingeraftryk ?? '');
  const { eksterneLinks, signeret } = template.book;
  return {
    skabelon: shortOf(row),
    eksterneLinks,
    signeret,
    ark: previewSheets(template),
    tilknytninger: cellsOf(row).map((c) => ({ ...c, problem: template.problemAt(c.ark, c.celle) })),
  };
}

/** Only what is new is checked: a cell that no longer fits stays until somebody decides about it. */
export function mapCells(
  { db, log }: CommandContext,
  { id, celler: changes }: ParsedInputOf<'skabeloner.map'>,
): OutputOf<'skabeloner.map'> {
  const row = readSkabelon(db, id);
  const isSet = (c: (typeof changes)[number]): c is Tilknytning => c.indhold !== null;
  const set = changes.filter(isSet);
  const problems = problemsOf(openKept(db, row.fingeraftryk ?? ''), set);
  if (Object.keys(problems).length > 0) throw refuseCells(problems);
  const touched = new Set(changes.map(keyOf));
  const celler = [...cellsOf(row).filter((c) => !touched.has(keyOf(c))), ...set];
  log.update('skabelon', id, { tilknytninger: { celler } }, null);
  return { id, handling: log.handling, antal: changes.length };
}

export const skabelonerHandlers = {
  'skabeloner.list': query<'skabeloner.list'>(({ db }) => ({ skabeloner: readSkabeloner(db).map(shortOf) })),
  'skabeloner.inspect': query<'skabeloner.inspect'>(({ db }, { indhold }) => inspect(db, bytesOf(indhold))),
  'skabeloner.add': command<'skabeloner.add'>(addSkabelon),
  'skabeloner.replace': command<'skabeloner.replace'>(replace),
  'skabeloner.delete': command<'skabeloner.delete'>(({ db, log }, { id }) => {
    readSkabelon(db, id);
    log.remove('skabelon', id);
    return { id, handling: log.handling };
  }),
  'skabeloner.preview': query<'skabeloner.preview'>(({ db }, { id }) => preview(db, id)),
  'skabeloner.map': command<'skabeloner.map'>(mapCells),
  'skabeloner.values': query<'skabeloner.values'>(values),
  'skabeloner.fill': query<'skabeloner.fill'>(fill),
};
