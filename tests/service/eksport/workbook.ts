import { strFromU8, unzipSync } from 'fflate';
import type { Skemamodel } from '#service/features/eksport/index.ts';
import { writeIndikatorskema } from '#service/features/eksport/index.ts';

export interface ReadCell {
  /** Result or constant: a number, or a text. */
  readonly value: string | number | null;
  readonly formula: string | null;
  readonly style: number;
}

export type ReadSheet = ReadonlyMap<string, ReadCell>;

export async function exportBytes(model: Skemamodel): Promise<Uint8Array> {
  const { bytes } = await writeIndikatorskema(model, { bytes: true }, {});
  if (bytes === null) throw new Error('no bytes');
  return bytes;
}

/** The parts of a workbook as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#10;', '\n')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

/** The cells of a sheet by address. Reads what we and what LibreOffice write. */
export function cellsOf(xml: string, shared: readonly string[] = []): ReadSheet {
  const cells = new Map<string, ReadCell>();
  for (const [, address, attributes = '', content = ''] of xml.matchAll(CELL)) {
    const raw = /<v[^>]*>(.*?)<\/v>/s.exec(content)?.[1];
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(content)?.[1];
    const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    cells.set(address ?? '', {
      value: raw === undefined ? null : valueOf(type, raw, shared),
      formula: formula === undefined ? null : unescape(formula),
      style: Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0),
    });
  }
  return cells;
}

function valueOf(type: string, raw: string, shared: readonly string[]): string | number {
  if (type === 's') return shared[Number(raw)] ?? '';
  return type === 'n' ? Number(raw) : unescape(raw);
}

/** The texts that LibreOffice keeps apart from the sheets. */
export function sharedTexts(parts: ReadonlyMap<string, string>): string[] {
  const xml = parts.get('xl/sharedStrings.xml') ?? '';
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    unescape([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join('')),
  );
}

export const SHEETS = [
  'Forside',
  'Indikatorskema',
  'Perioder',
  'Ændringer siden sidst',
  'Opdeling',
  'Dokumentation',
  'Kontrol',
  'Evaluering',
  'Definitioner',
] as const;
export type SheetName = (typeof SHEETS)[number];

export const sheetPath = (name: SheetName): string => `xl/worksheets/sheet${SHEETS.indexOf(name) + 1}.xml`;

/** All sheets, cell by cell. */
export function readWorkbook(bytes: Uint8Array): Record<SheetName, ReadSheet> {
  const parts = partsOf(bytes);
  const shared = sharedTexts(parts);
  const read = SHEETS.map((name) => [name, cellsOf(parts.get(sheetPath(name)) ?? '', shared)] as const);
  return Object.fromEntries(read) as Record<SheetName, ReadSheet>;
}
