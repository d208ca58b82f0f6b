import { elements, unescapeXml } from '../../xlsx/readXml.ts';
import { valueOf } from '../../xlsx/tags.ts';

export interface CellText {
  readonly text: string;
}

export interface Range {
  readonly sheet: string;
  /** First cell, 'A5'. */
  readonly start: string;
  readonly first: number;
  readonly last: number;
}

const RANGE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})\$(\d{1,7})(?::\$[A-Z]{1,3}\$(\d{1,7}))?$/u;

/** A defined name's "Sheet!$A$1:$D$5"; null for anything else. */
export function parseRange(text: string): Range | null {
  const [, quoted, plain, column, first, last] = RANGE.exec(text) ?? [];
  if (column === undefined || first === undefined) return null;
  const sheet = quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'");
  return { sheet, start: `${column}${first}`, first: Number(first), last: Number(last ?? first) };
}

/** The texts of the cells wanted; an empty cell is left out. */
export function readCells(
  sheet: string,
  shared: string | undefined,
  addresses: readonly string[],
): Map<string, CellText> {
  const wanted = new Set(addresses);
  const cells = new Map<string, CellText>();
  const indexed = new Map<string, number>();
  for (const element of elements(sheet, 'c')) {
    const address = valueOf(element, 'r');
    if (address === null || !wanted.has(address)) continue;
    const type = valueOf(element, 't');
    const value = textOf(element.content, type === 'inlineStr');
    if (type === 's') indexed.set(address, Number(value));
    else if (value !== '') cells.set(address, { text: decodeText(value) });
  }
  for (const [address, text] of sharedTexts(shared ?? '', indexed)) cells.set(address, { text });
  return cells;
}

function textOf(content: string, inline: boolean): string {
  return [...elements(content, inline ? 't' : 'v')].map((element) => element.content).join('');
}

/** The shared texts asked for; the table is walked once and not kept. */
function* sharedTexts(xml: string, indexed: ReadonlyMap<string, number>): Generator<[string, string]> {
  if (indexed.size === 0) return;
  const addresses = Map.groupBy(indexed.keys(), (address) => indexed.get(address) ?? -1);
  let index = 0;
  for (const { content } of elements(xml, 'si')) {
    for (const address of addresses.get(index) ?? []) yield [address, decodeText(textOf(content, true))];
    index += 1;
  }
}

const decodeText = (raw: string): string =>
  unescapeXml(raw).replaceAll(/_x([0-9a-fA-F]{4})_/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
