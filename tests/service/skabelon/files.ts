import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { OperationError } from '#shared/contract/index.ts';
import { parseAdresse, type Celleindhold } from '#shared/domain/skabeloner/index.ts';
import { fillTemplate, type Filling } from '#service/features/skabeloner/fill.ts';
import { previewSheets } from '#service/features/skabeloner/preview.ts';
import { Template } from '#service/features/skabeloner/template.ts';
import { findZipEnd, zipEntries } from '#service/xlsx/readZip.ts';
import { tags } from '#service/xlsx/tags.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/skabelon');

/** A template as an authority sends it, and the same saved by LibreOffice (tests/fixtures/skabelon/lav.py). */
export const TEMPLATES = { myndighed: 'myndighed.xlsx', libreoffice: 'libreoffice.xlsx' } as const;
export const read = (name: keyof typeof TEMPLATES): Buffer => readFileSync(join(FOLDER, TEMPLATES[name]));

export const tal = (n: number): Celleindhold => ({ art: 'tal', tal: n });
export const tekst = (t: string): Celleindhold => ({ art: 'tekst', tekst: t });

export const fill = (bytes: Uint8Array, fillings: readonly Filling[]): Buffer =>
  Buffer.from(fillTemplate(new Template(bytes), fillings));

/** The good template with some parts changed, added or left out. */
export function changed(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const all: Zippable = { ...unzipSync(read('myndighed')) };
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) Reflect.deleteProperty(all, name);
    else all[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(all, { level: 1 });
}

/** Looked through as it is when somebody adds it; the code of the reason when it is refused. */
export function lookedThrough(bytes: Uint8Array): Template | string {
  try {
    const template = new Template(bytes);
    previewSheets(template);
    return template;
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return error.error.fields?.['indhold']?.kode ?? error.message;
  }
}

export const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Each part as it lies in the file: its header, its compressed bytes, and what stands behind them. */
export function records(file: Buffer): Map<string, Buffer> {
  const entries = [...zipEntries(file)].toSorted((a, b) => a.start - b.start);
  const end = file.readUInt32LE(findZipEnd(file) + 16);
  return new Map(
    entries.map((e, i) => [e.name, file.subarray(e.start, entries[i + 1]?.start ?? end)] as const),
  );
}

/** Names of the parts that are not the same bytes in both. */
export function changedParts(before: Buffer, after: Buffer): string[] {
  const [a, b] = [records(before), records(after)];
  return [...new Set([...a.keys(), ...b.keys()])].filter(
    (name) => !a.has(name) || b.get(name)?.equals(a.get(name) ?? Buffer.alloc(0)) !== true,
  );
}

/** A sheet with those cells cut out, and the two hints at how far its cells reach; rows that hold nothing else too. */
export function withoutCells(xml: string, cells: readonly string[]): string {
  const cut = new Set(cells);
  const rows = new Set(cells.map((c) => parseAdresse(c)?.raekke));
  let text = '';
  let at = 0;
  let start: number | null = null;
  for (const tag of tags(xml)) {
    const address = /\sr="([A-Z]+\d+)"/u.exec(tag.attributes)?.[1];
    if (tag.name === 'c' && tag.kind !== 'close' && cut.has(address ?? '')) {
      text += xml.slice(at, tag.start);
      start = tag.start;
      at = tag.end;
      if (tag.kind === 'empty') start = null;
    } else if (tag.name === 'c' && tag.kind === 'close' && start !== null) {
      at = tag.end;
      start = null;
    }
  }
  text += xml.slice(at);
  const emptied = text.replaceAll(/<row r="(\d+)"><\/row>/gu, (whole, r: string) =>
    rows.has(Number(r)) ? '' : whole,
  );
  return emptied.replaceAll(/ spans="\d+:\d+"/gu, '').replace(/<dimension ref="[^"]*"\/>/u, '');
}
