import type { FieldError } from '#shared/contract/index.ts';
import {
  adresse,
  ligger,
  parseAdresse,
  sammePlads,
  visOmraade,
  type Plads,
} from '#shared/domain/skabeloner/index.ts';
import { valueOf } from '../../xlsx/tags.ts';
import { readBook, type Book } from './book.ts';
import { openPackage, safely, type Package } from './package.ts';
import { refuseFile } from './refusal.ts';
import { findCell, readSheet, type SheetLayout } from './sheet.ts';
import { readStyles, styleOfEmpty, type CellStyle } from './styles.ts';

/** Ranges of cells and columns of all sheets: they are looked through for each cell that is asked about. */
const MAX_RANGES = 20_000;

/** A template that has been looked through; its sheets are read as they are asked for. */
export class Template {
  readonly pkg: Package;
  readonly book: Book;
  readonly #layouts = new Map<string, SheetLayout>();
  #ranges = 0;
  #styles: ((number: string | null) => CellStyle) | null = null;

  /** @throws OperationError with the reason when the file is none that can be filled. */
  constructor(bytes: Uint8Array) {
    this.pkg = openPackage(bytes);
    this.book = safely(() => readBook(this.pkg));
  }

  /** Null when there is no sheet of that name. */
  layout(ark: string): SheetLayout | null {
    const sheet = this.book.ark.find((a) => a.navn === ark);
    if (sheet === undefined) return null;
    const known = this.#layouts.get(ark);
    if (known !== undefined) return known;
    const layout = safely(() => readSheet(this.pkg, sheet));
    const { fletninger, spaerringer, kolonner } = layout;
    this.#ranges += fletninger.length + spaerringer.length + kolonner.length;
    if (this.#ranges > MAX_RANGES) throw refuseFile('skabelon_pakket_for_stort');
    this.#layouts.set(ark, layout);
    return layout;
  }

  /** Of a sheet that is there. */
  layoutOf(ark: string): SheetLayout {
    const layout = this.layout(ark);
    if (layout === null) throw new RangeError('no such sheet');
    return layout;
  }

  style(number: string | null): CellStyle {
    this.#styles ??= safely(() => readStyles(this.pkg, this.book));
    return this.#styles(number);
  }

  /** How a cell looks, written or not. */
  styleAt(layout: SheetLayout, plads: Plads): CellStyle {
    const { row, cell } = findCell(layout, plads);
    return this.style(cell === null ? styleOfEmpty(layout, row, plads.kolonne) : valueOf(cell.tag, 's'));
  }

  /** Why no value can be put into a cell; null when it can. */
  problemAt(ark: string, celle: string): FieldError | null {
    const layout = this.layout(ark);
    const plads = parseAdresse(celle);
    if (layout === null || plads === null) return { kode: 'celle_ark_mangler', detalje: { ark } };
    const fletning = layout.fletninger.find((f) => ligger(plads, f) && !sammePlads(plads, f.fra));
    if (fletning !== undefined) {
      const detalje = { omraade: visOmraade(fletning), celle: adresse(fletning.fra) };
      return { kode: 'celle_flettet', detalje };
    }
    const spaerret = layout.spaerringer.find((s) => ligger(plads, s.omraade));
    if (spaerret !== undefined)
      return { kode: spaerret.kode, detalje: { omraade: visOmraade(spaerret.omraade) } };
    return findCell(layout, plads).cell?.formel === true ? { kode: 'celle_formel' } : null;
  }
}
