import { EVALUERINGSPARAMETRE, type Evalueringspost } from '#shared/domain/evaluering/index.ts';
import type { Gruppe } from '#shared/domain/indikatorer/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { safeText } from '../../xlsx/safeText.ts';
import { lightText } from './figures.ts';
import { SKEMA_COLUMNS as K, type Layout } from './layout.ts';
import { lightHighlights } from './legend.ts';
import type { Skemamodel } from './model.ts';
import {
  blanks,
  cell,
  columnName,
  formula,
  heightFor,
  type Cell,
  type CellValue,
  type Row,
  type Sheet,
} from './sheet.ts';
import { inSkema } from './skema.ts';

const ord = tekster.indikatorskema;
const e = ord.evaluering;
/** Five boxes of a number and its words, with an arrow between each two. */
const [NUMBER, LABEL, ARROW] = [7, 23, 4];
const BOX = 3;
const BOXES = 5;
const COLUMNS = Array.from({ length: BOXES * BOX - 1 }, (_, i) => [NUMBER, LABEL, ARROW][i % BOX] ?? LABEL);
const LAST = columnName(COLUMNS.length - 1);
/** Where the words of an assessment begin: after its name and its light. */
const WORDS = 5;
const WORDS_WIDTH = COLUMNS.slice(WORDS).reduce((sum, width) => sum + width, 0);
const MIO = 1_000_000;

/** A counted number of the chain: an indicator's cell on the figures' sheet, or a fact of the project. */
interface ChainNumber {
  readonly label: string;
  readonly value: Cell;
  /** The frozen figure. */
  readonly program: number | null;
}

interface Link {
  readonly emne: Evalueringspost['emne'];
  readonly title: string;
  readonly numbers: readonly ChainNumber[];
}

/** The numbers of one link and where they stand, for the control sheet. */
export interface ChainCells {
  readonly title: string;
  readonly cells: readonly {
    readonly address: string;
    readonly program: number | null;
    readonly written: CellValue;
  }[];
}

/** The lights that people gave, and the effektkæde with what was counted. domain.md §1.2, §1.6 */
export function buildEvaluering(
  model: Skemamodel,
  layout: Layout,
  print: Sheet['print'],
): { readonly sheet: Sheet; readonly chain: readonly ChainCells[] } {
  const found = new Map(model.bilag.evaluering.map((post) => [post.emne, post]));
  const assessed = EVALUERINGSPARAMETRE.map((emne) => parameterRow(emne, found.get(emne)));
  const links = chainLinks(model, layout);
  const top = [...titleRows(), ...assessed];
  const chain = chainRows(links, found, top.length + 1);
  const first = titleRows().length + 1;
  const sheet: Sheet = {
    name: ord.ark.evaluering,
    columns: COLUMNS,
    rows: [...top, ...chain.rows],
    merges: [
      ...Array.from({ length: assessed.length + 1 }, (_, i) => wideCells(first - 1 + i)).flat(),
      ...chain.merges,
    ],
    highlights: lightHighlights(`D${first}:D${first + assessed.length - 1}`),
    names: {},
    textRanges: [],
    print,
    onePage: true,
  };
  return { sheet, chain: chain.cells };
}

const wideCells = (row: number): string[] => [
  `A${row}:C${row}`,
  `D${row}:E${row}`,
  `${columnName(WORDS)}${row}:${LAST}${row}`,
];

function titleRows(): Row[] {
  const k = e.kolonner;
  return [
    { cells: [cell(e.titel, 'subtitle')], height: 26 },
    { cells: [cell(e.note, 'noteLine')], height: 16 },
    { cells: [cell(e.forklaring, 'noteLine')], height: 18 },
    {
      cells: [
        cell(k.parameter, 'head'),
        ...blanks(2, 'head'),
        cell(k.lys, 'head'),
        cell(null, 'head'),
        cell(k.begrundelse, 'head'),
        ...blanks(COLUMNS.length - WORDS - 1, 'head'),
      ],
      height: 20,
    },
  ];
}

function parameterRow(emne: (typeof EVALUERINGSPARAMETRE)[number], post: Evalueringspost | undefined): Row {
  const words = safeText(post?.tekst ?? null);
  const light = post?.lys ?? null;
  return {
    cells: [
      cell(tekster.koder.evaluering.emne[emne], emne === 'helhed' ? 'strong' : 'text'),
      ...blanks(2, 'text'),
      light === null ? cell(e.ikkeVurderet, 'textMuted') : cell(lightText(light), 'light'),
      cell(null, 'text'),
      cell(words, 'text'),
      ...blanks(COLUMNS.length - WORDS - 1, 'text'),
    ],
    height: Math.max(20, heightFor(words, WORDS_WIDTH)),
  };
}

function chainLinks({ resultat: { kommuner, projekt } }: Skemamodel, layout: Layout): Link[] {
  const counted = (gruppe: Gruppe): ChainNumber[] =>
    layout.groups
      .filter(({ figures }) => figures.gruppe === gruppe)
      .flatMap(({ lines }) => lines)
      .map(({ figures, row }) => ({
        label: safeText(figures.resultat.definition.navn),
        value: formula(inSkema(K.kumulativ, row), figures.kumulativ ?? INTET, 'boxNumber'),
        program: figures.resultat.kumulativ,
      }));
  const fact = (label: string, antal: number): ChainNumber => ({
    label,
    value: cell(antal, 'boxNumber'),
    program: antal,
  });
  const budget = projekt.budgetKr;
  const input = [
    fact(e.kommuner, kommuner.length),
    ...(budget === null ? [] : [fact(e.mio, Math.round(budget / MIO))]),
  ];
  const title = tekster.koder.evaluering.emne;
  return [
    { emne: 'kaede_input', title: title.kaede_input, numbers: input },
    { emne: 'kaede_aktivitet', title: title.kaede_aktivitet, numbers: counted('aktivitet') },
    { emne: 'kaede_output', title: title.kaede_output, numbers: counted('output') },
    { emne: 'kaede_outcome', title: title.kaede_outcome, numbers: [] },
    { emne: 'kaede_effekt', title: title.kaede_effekt, numbers: counted('effekt') },
  ];
}

function chainRows(
  links: readonly Link[],
  found: ReadonlyMap<string, Evalueringspost>,
  first: number,
): { rows: Row[]; merges: string[]; cells: ChainCells[] } {
  const [boxRow, wordsRow, numbersRow] = [first + 3, first + 4, first + 5];
  const words = links.map(({ emne }) => safeText(found.get(emne)?.tekst ?? null));
  const height = Math.max(18, ...words.map((text) => heightFor(text, NUMBER + LABEL)));
  const count = Math.max(...links.map(({ numbers }) => numbers.length));
  const boxes = (make: (index: number) => [Cell, Cell], between: Cell | null): (Cell | null)[] =>
    links.flatMap((_, i) => (i === 0 ? make(i) : [between, ...make(i)]));
  const column = (i: number, offset: 0 | 1): string => columnName(i * BOX + offset);
  const numberAt = (i: number, n: number): [Cell, Cell] => {
    const number = links[i]?.numbers[n];
    return [number?.value ?? cell(null, 'boxNumber'), cell(number?.label ?? null, 'boxLabel')];
  };
  return {
    rows: [
      { cells: [], height: 14 },
      { cells: [cell(e.kaede, 'section'), ...blanks(COLUMNS.length - 1, 'section')], height: 24 },
      { cells: [cell(e.kaedeNote, 'noteLine')], height: 20 },
      {
        cells: boxes((i) => [cell(links[i]?.title ?? '', 'box'), cell(null, 'box')], cell(e.pil, 'arrow')),
        height: 24,
      },
      { cells: boxes((i) => [cell(words[i] ?? '', 'boxText'), cell(null, 'boxText')], null), height },
      ...Array.from({ length: count }, (_, n) => {
        const labels = links.map(({ numbers }) => numbers[n]?.label ?? '');
        return {
          cells: boxes((i) => numberAt(i, n), null),
          height: Math.max(20, ...labels.map((text) => heightFor(text, LABEL - 2))),
        };
      }),
    ],
    merges: links.flatMap((_, i) =>
      [boxRow, wordsRow].map((row) => `${column(i, 0)}${row}:${column(i, 1)}${row}`),
    ),
    cells: links.flatMap(({ title, numbers }, i) =>
      numbers.length === 0
        ? []
        : {
            title,
            cells: numbers.map(({ value, program }, n) => ({
              address: `${column(i, 0)}${numbersRow + n}`,
              program,
              written: value.value,
            })),
          },
    ),
  };
}
