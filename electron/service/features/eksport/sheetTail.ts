import { createHash } from 'node:crypto';
import type { Bars, Sheet, Sparkline } from './sheet.ts';
import { COLORS } from './styles.ts';

/** What a sheet has that exceljs' streaming writer does not know. */
export type Decoration = Pick<Sheet, 'name' | 'textRanges' | 'bars' | 'sparklines'> & {
  readonly picture: boolean;
};

/** Relationship of the sheet to its drawing; exceljs gives its streamed sheets none. */
export const DRAWING_ID = 'rIdEmblem';

/**
 * Elements after the rows in the order that the format demands (ECMA-376, CT_Worksheet). exceljs' streaming
 * writer has protection last and links first; Excel calls such a file damaged.
 */
const ORDER = [
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'ignoredErrors',
  'drawing',
  'extLst',
] as const;

const ELEMENT = /<([A-Za-z]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/gu;
const CLOSING = '</worksheet>';

interface Element {
  readonly name: string;
  readonly xml: string;
}

/** Puts what follows the rows in order, and adds what exceljs does not write. */
export function orderTail(tail: string, decoration: Decoration): string {
  const body = tail.slice(0, tail.lastIndexOf(CLOSING));
  const found = [...body.matchAll(ELEMENT)].map(([xml, name]) => ({ xml, name: name ?? '' }));
  if (found.map(({ xml }) => xml).join('') !== body) throw new Error('unknown XML after the rows');
  return (
    [...found, ...additions(decoration)]
      .toSorted((a, b) => rank(a.name) - rank(b.name))
      .map(({ xml }) => xml)
      .join('') + CLOSING
  );
}

function rank(name: string): number {
  const position = ORDER.findIndex((known) => known === name);
  if (position < 0) throw new Error(`unknown element ${name} after the rows`);
  return position;
}

function additions({ name, textRanges, bars = [], sparklines = [], picture }: Decoration): Element[] {
  const withIds = bars.map((bar, index) => ({ ...bar, id: barId(name, index), priority: FIRST_BAR + index }));
  const extensions = [...barExtension(withIds), ...sparklineExtension(name, sparklines)];
  return [
    ...withIds.map((bar) => ({ name: 'conditionalFormatting', xml: barXml(bar) })),
    ...(textRanges.length > 0 ? [{ name: 'ignoredErrors', xml: ignoredErrors(textRanges) }] : []),
    ...(picture ? [{ name: 'drawing', xml: `<drawing r:id="${DRAWING_ID}"/>` }] : []),
    ...(extensions.length > 0 ? [{ name: 'extLst', xml: `<extLst>${extensions.join('')}</extLst>` }] : []),
  ];
}

/** Without it Excel marks every number kept as text with a green corner. */
function ignoredErrors(ranges: readonly string[]): string {
  return `<ignoredErrors><ignoredError sqref="${ranges.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** Behind the rules that colour words. */
const FIRST_BAR = 100;
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

interface KnownBars extends Bars {
  readonly id: string;
  readonly priority: number;
}

/** The same id for the same place in every export: equal models give equal bytes. */
function barId(sheet: string, index: number): string {
  const hex = createHash('sha256').update(`${sheet} ${index}`).digest('hex').toUpperCase();
  return `{${[8, 12, 16, 20, 32].map((end, i) => hex.slice([0, 8, 12, 16, 20][i], end)).join('-')}}`;
}

function barXml({ range, max, id, priority }: KnownBars): string {
  return (
    `<conditionalFormatting sqref="${range}"><cfRule type="dataBar" priority="${priority}">` +
    `<dataBar><cfvo type="num" val="0"/><cfvo type="num" val="${max}"/><color rgb="FF${COLORS.bar}"/></dataBar>` +
    `<extLst><ext ${X14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>` +
    `</cfRule></conditionalFormatting>`
  );
}

/** Solid bars that begin at 0; the older rule alone gives a gradient and a bar for nothing. */
function barExtension(bars: readonly KnownBars[]): string[] {
  if (bars.length === 0) return [];
  const limit = (value: number): string => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const rules = bars.map(
    ({ range, max, id }) =>
      `<x14:conditionalFormatting ${XM}><x14:cfRule type="dataBar" id="${id}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${limit(0)}${limit(max)}` +
      `<x14:negativeFillColor rgb="FF${COLORS.roed}"/><x14:axisColor rgb="FF${COLORS.ink}"/></x14:dataBar></x14:cfRule>` +
      `<xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`,
  );
  return [
    `<ext ${X14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${rules.join('')}</x14:conditionalFormattings></ext>`,
  ];
}

function sparklineExtension(sheet: string, sparklines: readonly Sparkline[]): string[] {
  if (sparklines.length === 0) return [];
  const colour = (name: string): string => `<x14:color${name} rgb="FF${COLORS.accent}"/>`;
  const colours = ['Series', 'Negative', 'Axis', 'Markers', 'First', 'Last', 'High', 'Low'].map(colour);
  const lines = sparklines.map(
    ({ cell, range }) =>
      `<x14:sparkline><xm:f>${sheet}!${range}</xm:f><xm:sqref>${cell}</xm:sqref></x14:sparkline>`,
  );
  return [
    `<ext ${X14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups ${XM}>` +
      `<x14:sparklineGroup type="column" displayEmptyCellsAs="gap" minAxisType="custom" manualMin="0">` +
      `${colours.join('')}<x14:sparklines>${lines.join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`,
  ];
}
