import { parseAdresse, type Celleindhold } from '#shared/domain/skabeloner/index.ts';
import { replaceInZip } from '../../xlsx/replaceInZip.ts';
import { tags, withValue } from '../../xlsx/tags.ts';
import type { Book } from './book.ts';
import { fitToCell } from './fit.ts';
import type { Package } from './package.ts';
import type { Template } from './template.ts';
import { writeSheet, type CellWrite } from './writeSheet.ts';

/** What goes into which cell. */
export interface Filling {
  readonly ark: string;
  readonly celle: string;
  readonly vaerdi: Celleindhold | null;
}

/**
 * The template with those values, every other byte as it was: parts that get no value are copied as they lie in the
 * file. Cells must have been checked by {@link Template.problemAt}.
 */
export function fillTemplate(template: Template, fillings: readonly Filling[]): Uint8Array {
  const { pkg, book } = template;
  const changed = new Map<string, Uint8Array>();
  for (const [ark, list] of Map.groupBy(fillings, (f) => f.ark)) {
    const layout = template.layoutOf(ark);
    const writes = list.flatMap(({ celle, vaerdi }): CellWrite[] => {
      const plads = parseAdresse(celle);
      if (plads === null) return [];
      const { format } = template.styleAt(layout, plads);
      return [{ plads, vaerdi: fitToCell(vaerdi, format, book.fra1904) }];
    });
    changed.set(layout.part, Buffer.from(writeSheet(layout, writes)));
  }
  const workbook = pkg.text(book.part) ?? '';
  const recounted = hasFormulas(pkg, book) ? recountOnOpening(workbook) : workbook;
  if (recounted !== workbook) changed.set(book.part, Buffer.from(recounted));
  return replaceInZip(pkg.file, changed);
}

const FORMULA = /<(?:\w+:)?f[\s>/]/u;

const hasFormulas = (pkg: Package, { ark }: Book): boolean =>
  ark.some(({ part }) => FORMULA.test(pkg.text(part) ?? ''));

/** What may stand before `calcPr` in a workbook (ECMA-376 18.2.27). */
const BEFORE_CALC = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** Formulas keep the results of the empty template until they are counted again: asks for that when the file is opened. */
export function recountOnOpening(workbook: string): string {
  let at = 0;
  let prefix = '';
  for (const tag of tags(workbook)) {
    if (tag.depth !== 1) continue;
    if (tag.name === 'calcPr' && tag.kind !== 'close') {
      const attributes = withValue(tag.attributes, 'fullCalcOnLoad', '1');
      const end = tag.kind === 'empty' ? '/>' : '>';
      const text = `<${tag.prefix}calcPr${attributes}${end}`;
      return workbook.slice(0, tag.start) + text + workbook.slice(tag.end);
    }
    if (BEFORE_CALC.has(tag.name) && tag.kind !== 'open') {
      at = tag.end;
      prefix = tag.prefix;
    }
  }
  return `${workbook.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${workbook.slice(at)}`;
}
