import { KOLONNER, SKJULT, type Vist, type Vistraekke } from '#shared/domain/eu/index.ts';
import { ALDERSGRUPPER } from '#shared/domain/deltagere/index.ts';
import { KOEN, UDDANNELSESNIVEAUER } from '#shared/domain/kodelister/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { checkOf, same, type Check } from './checks.ts';
import type { Skemamodel } from './model.ts';
import { blanks, cell, columnName, heightFor, onSheet, type Cell, type Row, type Sheet } from './sheet.ts';

const ord = tekster.indikatorskema;
const o = ord.opdeling;
const NAVN_WIDTH = 52;
const [KODE_WIDTH, NUMBER_WIDTH] = [11, 11.5];
const FIRST = 6;

/** The groups of each division, in order, and what they are called. */
const GROUPS = {
  koen: KOEN.map((kode) => ({ kode, ord: tekster.koder.deltager.koen[kode] })),
  alder: ALDERSGRUPPER.map((kode) => ({ kode, ord: o.alder[kode] })),
  uddannelse: UDDANNELSESNIVEAUER.map((kode) => ({ kode, ord: o.uddannelse[kode] })),
} as const;
const COUNT = 1 + KOLONNER.reduce((sum, kolonne) => sum + GROUPS[kolonne].length, 0);
const LAST = columnName(1 + COUNT);

/** The numbers of a row from left to right: the total, then group by group. */
function numbersOf(raekke: Vistraekke): Vist[] {
  const by = (kolonne: (typeof KOLONNER)[number]): Vist[] => {
    const celler: Readonly<Record<string, Vist>> = raekke[kolonne] ?? {};
    return GROUPS[kolonne].map(({ kode }) => celler[kode] ?? null);
  };
  return [raekke.total, ...KOLONNER.flatMap(by)];
}

const shown = (value: Vist): string | number => (value === SKJULT ? o.skjult : (value ?? INTET));

/** The common indicators of the EU by gender, age and education, small cells hidden. domain.md §2.1, §4 */
export function buildOpdeling(
  { resultat: { eu } }: Skemamodel,
  raekker: readonly Vistraekke[],
  print: Sheet['print'],
): Sheet {
  return {
    name: ord.ark.opdeling,
    columns: [KODE_WIDTH, NAVN_WIDTH, ...Array.from({ length: COUNT }, () => NUMBER_WIDTH)],
    rows: [
      { cells: [cell(o.titel, 'subtitle')], height: 26 },
      { cells: [cell(o.fuldstaendige(eu.fuldstaendige, eu.antal), 'noteLine')], height: 16 },
      { cells: [cell(o.note, 'noteLine')], height: 18 },
      groupHeads(),
      columnHeads(),
      ...raekker.map(codeRow),
    ],
    merges: headMerges(),
    freeze: { columns: 2, rows: FIRST - 1 },
    titleRows: `4:${FIRST - 1}`,
    highlights: [],
    names: {},
    textRanges: [`A${FIRST}:${LAST}${FIRST + raekker.length}`],
    print,
    onePage: true,
  };
}

function groupHeads(): Row {
  const heads = KOLONNER.flatMap((kolonne) => [
    cell(o.kolonner[kolonne], 'box'),
    ...blanks(GROUPS[kolonne].length - 1, 'box'),
  ]);
  return { cells: [...blanks(3, 'head'), ...heads], height: 18 };
}

function headMerges(): string[] {
  let at = 3;
  return KOLONNER.map((kolonne) => {
    const first = at;
    at += GROUPS[kolonne].length;
    return `${columnName(first)}4:${columnName(at - 1)}4`;
  });
}

function columnHeads(): Row {
  const groups = KOLONNER.flatMap((kolonne) =>
    GROUPS[kolonne].map(({ ord: navn }) => cell(navn, 'headRight')),
  );
  return {
    cells: [cell(o.kode, 'head'), cell(o.navn, 'head'), cell(o.ialt, 'headRight'), ...groups],
    height: 32,
  };
}

function codeRow(raekke: Vistraekke): Row {
  const name = o.koder[raekke.kode];
  const [total = null, ...groups] = numbersOf(raekke);
  return {
    cells: [
      cell(raekke.kode, 'strong'),
      cell(name, 'text'),
      numberCell(total, 'numberStrong'),
      ...groups.map((value) => numberCell(value, 'number')),
    ],
    height: Math.max(17, heightFor(name, NAVN_WIDTH)),
  };
}

const numberCell = (value: Vist, style: 'number' | 'numberStrong'): Cell =>
  typeof value === 'number' ? cell(value, style) : cell(shown(value), 'hidden');

/** Every cell of the table, so that none is changed unseen. */
export function breakdownChecks(raekker: readonly Vistraekke[]): Check[] {
  return raekker.map((raekke, row) =>
    checkOf(
      ord.ark.opdeling,
      ord.kontrol.linjer.opdeling(raekke.kode),
      numbersOf(raekke).map((value, column) =>
        same(shown(value), onSheet(ord.ark.opdeling, `${columnName(2 + column)}${FIRST + row}`)),
      ),
    ),
  );
}
