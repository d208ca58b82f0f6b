import { ARKAFSNIT, type Arkafsnit, type Arklinje } from '#shared/domain/indsendelser/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { safeText } from '../../xlsx/safeText.ts';
import type { Figures, LineFigures } from './figures.ts';
import { cell, heightFor, type Row, type Sheet } from './sheet.ts';

const ord = tekster.indikatorskema;
const d = ord.definitioner;
const NAVN_WIDTH = 22;
/** So narrow that the words are read on paper, too, where the width must fit. */
const WIDTHS: Readonly<Record<Arkafsnit, number>> = {
  taelles: 24,
  metode: 48,
  dokumentation: 27,
  begraensninger: 25,
  gyldighed: 18,
  eu: 27,
};
const FIRST = 4;

/** The reference sheet of every indicator, in the words that were frozen with the numbers. */
export function buildDefinitioner({ lines }: Figures, print: Sheet['print']): Sheet {
  const heads = [d.nr, d.navn, ...ARKAFSNIT.map((afsnit) => d.afsnit[afsnit])];
  return {
    name: ord.ark.definitioner,
    columns: [7, NAVN_WIDTH, ...ARKAFSNIT.map((afsnit) => WIDTHS[afsnit])],
    rows: [
      { cells: [cell(d.titel, 'subtitle')], height: 26 },
      { cells: [cell(d.note, 'noteLine')], height: 20 },
      { cells: heads.map((text) => cell(text, 'head')), height: 20 },
      ...lines.map(definitionRow),
    ],
    merges: [],
    freeze: { columns: 2, rows: 3 },
    titleRows: '3:3',
    highlights: [],
    names: {},
    textRanges: [`A${FIRST}:H${FIRST + Math.max(lines.length, 1)}`],
    print,
    onePage: false,
  };
}

function definitionRow({ key, resultat: { definition, referenceark } }: LineFigures): Row {
  const name = safeText(definition.navn);
  const sections = ARKAFSNIT.map((afsnit) => ({ afsnit, text: sectionText(referenceark, afsnit) }));
  const heights = sections.map(({ afsnit, text }) => heightFor(text, WIDTHS[afsnit]));
  return {
    cells: [
      cell(key, 'strongTop'),
      cell(name, 'strongTop'),
      ...sections.map(({ text }) => cell(text, 'words')),
    ],
    height: Math.max(heightFor(name, NAVN_WIDTH), ...heights),
  };
}

const sectionText = (lines: readonly Arklinje[], afsnit: Arkafsnit): string =>
  safeText(
    lines
      .filter((line) => line.afsnit === afsnit)
      .map(({ navn, tekst }) => d.linje(navn, tekst))
      .join('\n'),
  );
