import { posix } from 'node:path';
import { unescapeXml } from '../../xlsx/readXml.ts';
import { isTrue, tags, valueOf, type Tag } from '../../xlsx/tags.ts';
import type { Package } from './package.ts';
import { refuseFile } from './refusal.ts';

/** What a part refers to. */
interface Relation {
  readonly id: string;
  /** The last word of its type: 'worksheet', 'table'. */
  readonly kind: string;
  /** Path of the part, as it may stand in the file: nothing is looked up anywhere else. */
  readonly part: string;
}

export interface BookSheet {
  readonly navn: string;
  /** Path of its part. */
  readonly part: string;
  readonly skjult: boolean;
}

/** What a workbook says of itself. */
export interface Book {
  readonly part: string;
  readonly ark: readonly BookSheet[];
  /** Days are counted from 1904. */
  readonly fra1904: boolean;
  readonly relations: readonly Relation[];
  /** It takes numbers from other files. */
  readonly eksterneLinks: boolean;
  /** It is signed; a filled copy no longer is. */
  readonly signeret: boolean;
}

const elementsNamed = (xml: string, name: string): IteratorObject<Tag> =>
  tags(xml).filter((t) => t.kind !== 'close' && t.name === name);

/** What a part refers to inside the file; `''` are those of the package. */
export function relationsOf(pkg: Package, part: string): Relation[] {
  const folder = posix.dirname(part);
  const xml = pkg.text(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (xml === null) return [];
  return elementsNamed(xml, 'Relationship')
    .filter((tag) => valueOf(tag, 'TargetMode') !== 'External')
    .map((tag) => {
      const target = unescapeXml(valueOf(tag, 'Target') ?? '');
      return {
        id: valueOf(tag, 'Id') ?? '',
        kind: posix.basename(unescapeXml(valueOf(tag, 'Type') ?? '')),
        part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
      };
    })
    .toArray();
}

/** Whatever the part is called. */
const MACROS = /vbaProject|macrosheet/iu;

const partOf = (relations: readonly Relation[], kind: string): string | null =>
  relations.find((r) => r.kind === kind)?.part ?? null;

/** The part of that kind which belongs to the workbook: its styles, its shared texts. */
export const bookPart = (pkg: Package, { relations }: Book, kind: string): string | null => {
  const part = partOf(relations, kind);
  return part === null ? null : pkg.text(part);
};

/** Reads which sheets there are; refused when there is none to fill. */
export function readBook(pkg: Package): Book {
  const part = partOf(relationsOf(pkg, ''), 'officeDocument');
  const xml = part === null ? null : pkg.text(part);
  if (part === null || xml === null) throw refuseFile('skabelon_beskadiget');
  const relations = relationsOf(pkg, part);
  if (relations.some(({ kind }) => MACROS.test(kind))) throw refuseFile('skabelon_makroer');
  const byId = new Map(relations.map((r) => [r.id, r]));
  const ark = elementsNamed(xml, 'sheet')
    .flatMap((tag) => sheetOf(pkg, tag, byId))
    .toArray();
  if (ark.length === 0) throw refuseFile('skabelon_uden_ark');
  // Two sheets in one part, or under one name: it could not be told which is meant.
  for (const unique of [ark.map((a) => a.part), ark.map((a) => a.navn)])
    if (new Set(unique).size < ark.length) throw refuseFile('skabelon_beskadiget');
  const settings = elementsNamed(xml, 'workbookPr').find(() => true);
  const names = [...pkg.parts.keys()];
  return {
    part,
    ark,
    relations,
    fra1904: settings !== undefined && isTrue(valueOf(settings, 'date1904')),
    eksterneLinks: relations.some((r) => r.kind === 'externalLink'),
    signeret: names.some((name) => name.startsWith('_xmlsignatures/')),
  };
}

/** A sheet of cells; one that is all a chart has none. */
function sheetOf(pkg: Package, tag: Tag, relations: ReadonlyMap<string, Relation>): BookSheet[] {
  const relation = relations.get(valueOf(tag, 'r:id') ?? relationId(tag) ?? '');
  const state = valueOf(tag, 'state');
  if (relation?.kind !== 'worksheet') return [];
  if (!pkg.parts.has(relation.part)) throw refuseFile('skabelon_beskadiget');
  return [
    {
      navn: unescapeXml(valueOf(tag, 'name') ?? ''),
      part: relation.part,
      skjult: state === 'hidden' || state === 'veryHidden',
    },
  ];
}

/** The same attribute under another prefix than the usual one. */
const relationId = ({ attributes }: Tag): string | null =>
  /\s\w+:id\s*=\s*["']([^"']*)["']/u.exec(attributes)?.[1] ?? null;
