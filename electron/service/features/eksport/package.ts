import { escapeXml } from '../../xlsx/escapeXml.ts';
import { compressPart, type Part } from './parts.ts';
import type { Picture, Sheet } from './sheet.ts';
import { DRAWING_ID } from './sheetTail.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMU_PER_POINT = 12_700;
const CONTENT_TYPES = '[Content_Types].xml';

/** These first, so that whoever looks at the first bytes of the file sees what it is; the others by name. */
const FIRST = [CONTENT_TYPES, '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];

/** exceljs' parts with the picture added, in a fixed order. */
export function assembleParts(
  small: ReadonlyMap<string, string>,
  sheetParts: readonly Part[],
  sheets: readonly Sheet[],
): Part[] {
  const parts = new Map<string, Part>(sheetParts.map((part) => [part.path, part]));
  const texts = new Map(small);
  // Excel shall count again when it opens the file: what is shown then is never only what was stored.
  edit(
    texts,
    'xl/workbook.xml',
    /<calcPr calcId="171027"\/>/u,
    '<calcPr calcId="171027" fullCalcOnLoad="1"/>',
  );
  for (const [index, { picture }] of sheets.entries()) {
    if (picture) for (const part of pictureParts(picture, index + 1, texts)) parts.set(part.path, part);
  }
  for (const [path, text] of texts) parts.set(path, compressPart(path, text));
  return [...parts.values()].toSorted((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

const rank = (path: string): number => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);

/** Changes one place in a part; throws when it is not there, since then the library writes something else. */
function edit(texts: Map<string, string>, path: string, place: RegExp, by: string): void {
  const before = texts.get(path) ?? '';
  if (!place.test(before)) throw new Error(`${path} is not as expected`);
  texts.set(path, before.replace(place, by));
}

function pictureParts(picture: Picture, n: number, texts: Map<string, string>): Part[] {
  edit(
    texts,
    CONTENT_TYPES,
    /<\/Types>/u,
    `<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/drawings/drawing${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>`,
  );
  const relation = (id: string, kind: string, target: string): string =>
    `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
  texts.set(
    `xl/worksheets/_rels/sheet${n}.xml.rels`,
    relation(DRAWING_ID, 'drawing', `../drawings/drawing${n}.xml`),
  );
  texts.set(`xl/drawings/_rels/drawing${n}.xml.rels`, relation('rId1', 'image', `../media/image${n}.png`));
  texts.set(`xl/drawings/drawing${n}.xml`, drawingXml(picture));
  return [compressPart(`xl/media/image${n}.png`, picture.png)];
}

/** The picture at its corner, in its own size: it does not stretch when columns are widened. */
function drawingXml({ description, column, row, offset, width, height }: Picture): string {
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  const name = escapeXml(description).replaceAll('"', '&quot;');
  return (
    `${XML}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:oneCellAnchor>` +
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(offset.x)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(offset.y)}</xdr:rowOff></xdr:from><xdr:ext ${size}/>` +
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="${name}" descr="${name}"/>` +
    `<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`
  );
}
