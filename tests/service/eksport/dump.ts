import { cellsOf, partsOf, SHEETS, sheetPath, type ReadCell, type SheetName } from './workbook.ts';

// A workbook as lines of text that say what a reader sees and nothing of how a library numbers things: the golden
// file that another library has to give as well.

const SHOWN_DOCUMENTS = 14;

interface Look {
  readonly format: string;
  readonly font: string;
  readonly fill: string;
}

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([found]) => found);
const section = (xml: string, name: string): string =>
  new RegExp(`<${name}\\b.*?</${name}>`, 's').exec(xml)?.[0] ?? '';
const attribute = (xml: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1] ?? null;

/** Number format, font and fill of every style, by its number. */
function looksOf(styles: string): Look[] {
  const formats = new Map(
    all(styles, /<numFmt [^>]*>/g).map((xml) => [attribute(xml, 'numFmtId'), attribute(xml, 'formatCode')]),
  );
  const fonts = all(section(styles, 'fonts'), /<font>.*?<\/font>/gs).map(describeFont);
  const fills = all(section(styles, 'fills'), /<fill>.*?<\/fill>/gs).map(
    (xml) => /fgColor rgb="(\w+)"/.exec(xml)?.[1] ?? '',
  );
  return all(section(styles, 'cellXfs'), /<xf [^>]*>/g).map((xml) => ({
    format: formats.get(attribute(xml, 'numFmtId')) ?? '',
    font: fonts[Number(attribute(xml, 'fontId'))] ?? '',
    fill: fills[Number(attribute(xml, 'fillId'))] ?? '',
  }));
}

function describeFont(xml: string): string {
  const value = (tag: string): string => new RegExp(`<${tag} \\w+="([^"]*)"`).exec(xml)?.[1] ?? '';
  return [value('name'), value('sz'), xml.includes('<b/>') ? 'bold' : '', value('color')]
    .filter(Boolean)
    .join(' ');
}

function cellLine(address: string, { value, formula, style }: ReadCell, looks: readonly Look[]): string {
  const { format, font, fill } = looks[style] ?? { format: '', font: '', fill: '' };
  const content = formula === null ? JSON.stringify(value) : `=${formula} → ${JSON.stringify(value)}`;
  return `${address} ${content} [${[format, font, fill].filter(Boolean).join(' | ')}]`;
}

const ABOUT = [
  /<pane [^>]*>/g,
  /<col [^>]*>/g,
  /<sheetProtection[^>]*>/g,
  /<autoFilter[^>]*>/g,
  /<mergeCell [^>]*>/g,
  /<conditionalFormatting.*?<\/conditionalFormatting>/gs,
  /<pageMargins[^>]*>/g,
  /<pageSetup[^>]*>/g,
  /<odd(?:Header|Footer)>.*?<\/odd(?:Header|Footer)>/gs,
  /<ignoredError [^>]*>/g,
  /<drawing[^>]*>/g,
  /<x14:sparkline>.*?<\/x14:sparkline>/g,
];

/** dxf numbers are the library's own; the look behind the number is what counts. */
function withLooks(xml: string, dxfs: readonly string[]): string {
  return xml.replaceAll(/ dxfId="(\d+)"/g, (_, id: string) => ` look="${dxfs[Number(id)] ?? ''}"`);
}

export function dump(bytes: Uint8Array): string {
  const parts = partsOf(bytes);
  const styles = parts.get('xl/styles.xml') ?? '';
  const looks = looksOf(styles);
  const dxfs = all(section(styles, 'dxfs'), /<dxf>.*?<\/dxf>/gs).map((xml) =>
    [...xml.matchAll(/rgb="(\w+)"/g)].map(([, c]) => c).join(' on '),
  );
  const sheet = (name: SheetName): string[] => {
    const xml = parts.get(sheetPath(name)) ?? '';
    const rows = name === 'Dokumentation' ? SHOWN_DOCUMENTS : Infinity;
    const cells = [...cellsOf(xml)].filter(([address]) => Number(address.replace(/\D/g, '')) <= rows);
    const shown = cells.filter(([, cell]) => cell.value !== null || cell.formula !== null);
    const about = ABOUT.flatMap((pattern) => all(xml, pattern)).map((line) => withLooks(line, dxfs));
    return [`# ${name}`, ...about, ...shown.map(([address, cell]) => cellLine(address, cell, looks)), ''];
  };
  const names = all(parts.get('xl/workbook.xml') ?? '', /<definedName .*?<\/definedName>/g);
  return ['# Navne', ...names, '', ...SHEETS.flatMap(sheet)].join('\n');
}
