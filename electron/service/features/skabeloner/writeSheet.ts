import { adresse, kolonnenavn, parseOmraade, type Plads } from '#shared/domain/skabeloner/index.ts';
import { escapeXml } from '../../xlsx/escapeXml.ts';
import { valueOf, withValue, type Tag } from '../../xlsx/tags.ts';
import type { CellValue } from './fit.ts';
import { findCell, type SheetCell, type SheetLayout, type SheetRow } from './sheet.ts';
import { styleOfEmpty } from './styles.ts';

/** A value and where it goes. */
export interface CellWrite {
  readonly plads: Plads;
  readonly vaerdi: CellValue;
}

/** A piece of the XML that gets another text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The XML of a sheet with those values in it. Only the cells change: their style stays, cells and rows that are not
 * there yet are put where they belong, and the two hints at how far the cells reach are widened when they must.
 */
export function writeSheet(layout: SheetLayout, writes: readonly CellWrite[]): string {
  const ordered = writes.toSorted(
    (a, b) => a.plads.raekke - b.plads.raekke || a.plads.kolonne - b.plads.kolonne,
  );
  const rows = [...Map.groupBy(ordered, (w) => w.plads.raekke)].flatMap(([raekke, cells]) => {
    const { row, next } = findCell(layout, { raekke, kolonne: 1 });
    return row === null ? newRow(layout, raekke, cells, next) : editRow(layout, row, cells);
  });
  const inData = filled(layout.sheetData.tag, layout.sheetData.tag.attributes, rows);
  return apply(layout.xml, [...inData, ...widenDimension(layout, ordered)]);
}

function apply(xml: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  // What is put in before something comes before what replaces it; else in the order given.
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    text += xml.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + xml.slice(at);
}

/** An element with edited content; one that was empty is opened for it. */
function filled(tag: Tag, attributes: string, content: readonly Edit[]): Edit[] {
  const name = tag.prefix + tag.name;
  const opening = `<${name}${attributes}>`;
  if (tag.kind === 'open')
    return attributes === tag.attributes
      ? [...content]
      : [{ start: tag.start, end: tag.end, text: opening }, ...content];
  if (content.length === 0) return [];
  const text = content.map((edit) => edit.text).join('');
  return [{ start: tag.start, end: tag.end, text: `${opening}${text}</${name}>` }];
}

function newRow(
  layout: SheetLayout,
  raekke: number,
  writes: readonly CellWrite[],
  next: SheetRow | null,
): Edit[] {
  const cells = writes.flatMap((w) => newCell(layout, null, w));
  if (cells.length === 0) return [];
  const at = next?.tag.start ?? layout.sheetData.close;
  const name = `${layout.sheetData.tag.prefix}row`;
  return [{ start: at, end: at, text: `<${name} r="${raekke}">${cells.join('')}</${name}>` }];
}

function editRow(layout: SheetLayout, row: SheetRow, writes: readonly CellWrite[]): Edit[] {
  const cells = writes.flatMap((write): Edit[] => {
    const { kolonne } = write.plads;
    const cell = row.celler.find((c) => c.kolonne === kolonne);
    if (cell !== undefined) return [editCell(cell, write)];
    const at = row.celler.find((c) => c.kolonne > kolonne)?.tag.start ?? row.close;
    return newCell(layout, row, write).map((text) => ({ start: at, end: at, text }));
  });
  return filled(row.tag, widenSpans(row.tag, writes), cells);
}

function editCell({ tag, end }: SheetCell, { vaerdi }: CellWrite): Edit {
  // Its type is that of the new value; the two others would give it the picture or the formula of the old one.
  const attributes = ['t', 'vm', 'cm'].reduce((text, name) => withValue(text, name, null), tag.attributes);
  return { start: tag.start, end, text: cellXml(tag.prefix, attributes.trimEnd(), vaerdi) };
}

/** None for a cell that would be empty. */
function newCell(layout: SheetLayout, row: SheetRow | null, { plads, vaerdi }: CellWrite): string[] {
  if (vaerdi === null) return [];
  const style = styleOfEmpty(layout, row, plads.kolonne);
  const attributes = ` r="${adresse(plads)}"${style === null ? '' : ` s="${style}"`}`;
  return [cellXml(layout.sheetData.tag.prefix, attributes, vaerdi)];
}

/** The text lies in the cell itself, so that the table of shared texts stays as it is. */
function cellXml(prefix: string, attributes: string, vaerdi: CellValue): string {
  const name = `${prefix}c`;
  if (vaerdi === null) return `<${name}${attributes}/>`;
  if ('tal' in vaerdi)
    return `<${name}${attributes}><${prefix}v>${String(vaerdi.tal)}</${prefix}v></${name}>`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(vaerdi.tekst)}</${prefix}t>`;
  return `<${name}${attributes} t="inlineStr"><${prefix}is>${text}</${prefix}is></${name}>`;
}

/** Which columns a row says it reaches over. */
function widenSpans(tag: Tag, writes: readonly CellWrite[]): string {
  const spans = /^(\d+):(\d+)$/u.exec(valueOf(tag, 'spans') ?? '');
  if (spans === null) return tag.attributes;
  const columns = writes.filter((w) => w.vaerdi !== null).map((w) => w.plads.kolonne);
  const [fra, til] = [Math.min(Number(spans[1]), ...columns), Math.max(Number(spans[2]), ...columns)];
  const widened = `${fra}:${til}`;
  return widened === spans[0] ? tag.attributes : withValue(tag.attributes, 'spans', widened);
}

/** Which cells the sheet says it has. */
function widenDimension({ dimension }: SheetLayout, writes: readonly CellWrite[]): Edit[] {
  const before = dimension === null ? null : parseOmraade(valueOf(dimension, 'ref') ?? '');
  if (dimension === null || before === null) return [];
  const places = [before.fra, before.til, ...writes.filter((w) => w.vaerdi !== null).map((w) => w.plads)];
  const corner = (pick: (...values: number[]) => number): string =>
    kolonnenavn(pick(...places.map((p) => p.kolonne))) + String(pick(...places.map((p) => p.raekke)));
  const ref = `${corner(Math.min)}:${corner(Math.max)}`;
  const stands = ref === `${adresse(before.fra)}:${adresse(before.til)}`;
  if (stands) return [];
  const attributes = withValue(dimension.attributes, 'ref', ref);
  const end = dimension.kind === 'empty' ? '/>' : '>';
  const name = dimension.prefix + dimension.name;
  return [{ start: dimension.start, end: dimension.end, text: `<${name}${attributes}${end}` }];
}
