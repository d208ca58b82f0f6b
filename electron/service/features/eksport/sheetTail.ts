/** What a sheet has that exceljs' streaming writer does not know. */
export interface Decoration {
  readonly textRanges: readonly string[];
  readonly picture: boolean;
}

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
] as const;

const ELEMENT = /<([A-Za-z]+)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/gu;
const CLOSING = '</worksheet>';

/** Puts what follows the rows in order, and adds the drawing and the ranges where digits are text. */
export function orderTail(tail: string, { textRanges, picture }: Decoration): string {
  const body = tail.slice(0, tail.lastIndexOf(CLOSING));
  const found = [...body.matchAll(ELEMENT)].map(([xml, name]) => ({ xml, name: name ?? '' }));
  if (found.map(({ xml }) => xml).join('') !== body) throw new Error('unknown XML after the rows');
  if (textRanges.length > 0) found.push({ name: 'ignoredErrors', xml: ignoredErrors(textRanges) });
  if (picture) found.push({ name: 'drawing', xml: `<drawing r:id="${DRAWING_ID}"/>` });
  return (
    found
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

/** Without it Excel marks every number kept as text with a green corner. */
function ignoredErrors(ranges: readonly string[]): string {
  return `<ignoredErrors><ignoredError sqref="${ranges.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`;
}
