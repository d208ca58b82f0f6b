import {
  MAX_KOLONNE,
  MAX_RAEKKE,
  parseAdresse,
  parseOmraade,
  sammePlads,
  type Omraade,
  type Plads,
} from '#shared/domain/skabeloner/index.ts';
import { isTrue, tags, valueOf, type Tag } from '../../xlsx/tags.ts';
import { relationsOf, type BookSheet } from './book.ts';
import type { Package } from './package.ts';
import type { Cellefejl } from './refusal.ts';

/** A cell as it stands in the XML. */
export interface SheetCell {
  readonly kolonne: number;
  readonly tag: Tag;
  /** Behind its last character. */
  readonly end: number;
  readonly formel: boolean;
}

export interface SheetRow {
  readonly raekke: number;
  readonly tag: Tag;
  /** Where its closing tag begins; for an empty one, behind it. */
  readonly close: number;
  readonly celler: readonly SheetCell[];
}

export interface SheetColumn {
  readonly fra: number;
  readonly til: number;
  readonly bredde: number | null;
  readonly skjult: boolean;
  readonly stil: string | null;
}

/** Cells that must not be written, and why. */
export interface Spaerring {
  readonly omraade: Omraade;
  readonly kode: Cellefejl;
}

/** A sheet with the place of everything that filling must find. */
export interface SheetLayout {
  /** Path of its part. */
  readonly part: string;
  readonly xml: string;
  readonly raekker: readonly SheetRow[];
  readonly kolonner: readonly SheetColumn[];
  readonly fletninger: readonly Omraade[];
  readonly spaerringer: readonly Spaerring[];
  readonly sheetData: { readonly tag: Tag; readonly close: number };
  readonly dimension: Tag | null;
}

/** Excel's widest column, in characters. */
const MAX_WIDTH = 255;

/** Row, cell and what is in it, while the tags pass by. */
class Scan {
  readonly raekker: SheetRow[] = [];
  readonly kolonner: SheetColumn[] = [];
  readonly fletninger: Omraade[] = [];
  readonly matricer: Omraade[] = [];
  sheetData: SheetLayout['sheetData'] | null = null;
  dimension: Tag | null = null;
  #data: Tag | null = null;
  #row: { raekke: number; tag: Tag; celler: SheetCell[] } | null = null;
  #cell: { kolonne: number; tag: Tag } | null = null;
  #formel = false;

  see(tag: Tag): void {
    if (tag.depth === 1) this.#atTop(tag);
    else if (this.#data !== null) this.#inData(tag);
    else if (tag.kind !== 'close' && tag.depth === 2) this.#beside(tag);
  }

  #atTop(tag: Tag): void {
    if (tag.name === 'dimension' && tag.kind !== 'close') this.dimension = tag;
    if (tag.name !== 'sheetData') return;
    if (tag.kind === 'open') this.#data = tag;
    else {
      this.sheetData = { tag: this.#data ?? tag, close: tag.kind === 'empty' ? tag.end : tag.start };
      this.#data = null;
    }
  }

  #beside(tag: Tag): void {
    if (tag.name === 'mergeCell') {
      const omraade = parseOmraade(valueOf(tag, 'ref') ?? '');
      if (omraade !== null) this.fletninger.push(omraade);
    }
    if (tag.name !== 'col') return;
    const width = Number(valueOf(tag, 'width') ?? Number.NaN);
    this.kolonner.push({
      fra: Number(valueOf(tag, 'min')),
      til: Number(valueOf(tag, 'max')),
      bredde: width >= 0 ? Math.min(width, MAX_WIDTH) : null,
      skjult: isTrue(valueOf(tag, 'hidden')),
      stil: valueOf(tag, 'style'),
    });
  }

  #inData(tag: Tag): void {
    if (tag.depth === 2 && tag.name === 'row') this.#atRow(tag);
    else if (tag.depth === 3 && tag.name === 'c') this.#atCell(tag);
    else if (tag.depth === 4 && tag.name === 'f' && tag.kind !== 'close') this.#atFormula(tag);
  }

  #atRow(tag: Tag): void {
    if (tag.kind !== 'close') {
      // Both numbers may be left out: the row is then the next one.
      const raekke = Number(valueOf(tag, 'r') ?? (this.raekker.at(-1)?.raekke ?? 0) + 1);
      if (
        !Number.isSafeInteger(raekke) ||
        raekke <= (this.raekker.at(-1)?.raekke ?? 0) ||
        raekke > MAX_RAEKKE
      )
        throw new SyntaxError('rows out of order');
      this.#row = { raekke, tag, celler: [] };
    }
    if (tag.kind === 'open' || this.#row === null) return;
    this.raekker.push({ ...this.#row, close: tag.kind === 'close' ? tag.start : tag.end });
    this.#row = null;
  }

  #atCell(tag: Tag): void {
    const row = this.#row;
    if (row === null) throw new SyntaxError('a cell outside a row');
    if (tag.kind !== 'close') {
      const last = row.celler.at(-1)?.kolonne ?? 0;
      const text = valueOf(tag, 'r');
      const plads = text === null ? null : parseAdresse(text);
      const kolonne = text === null ? last + 1 : (plads?.kolonne ?? 0);
      if (kolonne <= last || kolonne > MAX_KOLONNE || (plads !== null && plads.raekke !== row.raekke))
        throw new SyntaxError('cells out of order');
      this.#cell = { kolonne, tag };
      this.#formel = false;
    }
    if (tag.kind === 'open' || this.#cell === null) return;
    row.celler.push({ ...this.#cell, end: tag.end, formel: this.#formel });
    this.#cell = null;
  }

  #atFormula(tag: Tag): void {
    this.#formel = true;
    const kind = valueOf(tag, 't');
    const omraade = parseOmraade(valueOf(tag, 'ref') ?? '');
    // One formula fills the whole range; a value in it would break it. A shared one stands in each of its cells, and
    // one for a single cell is no other than a formula.
    if (
      (kind === 'array' || kind === 'dataTable') &&
      omraade !== null &&
      !sammePlads(omraade.fra, omraade.til)
    )
      this.matricer.push(omraade);
  }
}

/** Reads where everything stands. Throws SyntaxError for a sheet that is not as the standard has it. */
export function readSheet(pkg: Package, { part }: BookSheet): SheetLayout {
  const xml = pkg.text(part) ?? '';
  const scan = new Scan();
  for (const tag of tags(xml)) scan.see(tag);
  if (scan.sheetData === null) throw new SyntaxError('no cells');
  const { raekker, kolonner, fletninger, sheetData, dimension } = scan;
  const matricer = scan.matricer.map((omraade): Spaerring => ({ omraade, kode: 'celle_matrix' }));
  const spaerringer = [...matricer, ...ownedRanges(pkg, part)];
  return { part, xml, raekker, kolonner, fletninger, spaerringer, sheetData, dimension };
}

/** The row with that number, the one behind it, and the cell of a place; the rows are in order, and may be a million. */
export function findCell(
  { raekker }: SheetLayout,
  { raekke, kolonne }: Plads,
): { readonly row: SheetRow | null; readonly next: SheetRow | null; readonly cell: SheetCell | null } {
  let [low, high] = [0, raekker.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((raekker[middle]?.raekke ?? 0) < raekke) low = middle + 1;
    else high = middle;
  }
  const found = raekker[low] ?? null;
  if (found?.raekke !== raekke) return { row: null, next: found, cell: null };
  const cell = found.celler.find((c) => c.kolonne === kolonne) ?? null;
  return { row: found, next: raekker[low + 1] ?? null, cell };
}

const OWNERS = new Set(['table', 'pivotTable']);
/** Both say where they lie in the first tag, or in the one behind it (ECMA-376 18.5.1.2, 18.10.1.73). */
const TAGS_THAT_TELL = 2;

/** Headings of tables, which must say what the table calls its columns, and what a pivot table writes itself. */
function ownedRanges(pkg: Package, part: string): Spaerring[] {
  const owners = new Set(
    relationsOf(pkg, part).flatMap(({ kind, part: owner }) => (OWNERS.has(kind) ? owner : [])),
  );
  return [...owners].flatMap((owner) => {
    for (const tag of tags(pkg.text(owner) ?? '').take(TAGS_THAT_TELL)) {
      if (tag.name === 'location') return rangeOf(tag, 'celle_pivot');
      if (tag.name === 'table' && valueOf(tag, 'headerRowCount') !== '0')
        return rangeOf(tag, 'celle_tabelhoved').map(({ kode, omraade: { fra, til } }) => ({
          kode,
          omraade: { fra, til: { ...til, raekke: fra.raekke } },
        }));
    }
    return [];
  });
}

function rangeOf(tag: Tag, kode: Cellefejl): Spaerring[] {
  const omraade = parseOmraade(valueOf(tag, 'ref') ?? '');
  return omraade === null ? [] : [{ omraade, kode }];
}
