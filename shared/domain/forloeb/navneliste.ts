/** One line of names as typed or pasted; `dubletAf` is the earlier line (from 0) that names the same person. */
export interface Navnelinje {
  readonly navn: string;
  /** As typed: whether it is a CPR number is the service's to say. */
  readonly cpr: string | null;
  readonly dubletAf: number | null;
}

const CELLER = /[\t;]/;
const CPR_CELLE = /^\d[\d\s\u2010-\u2015-]{4,}\d$/;
const CPR_I_LINJE = /(?:^|[\s,])(\d{6}[\s\u2010-\u2015-]?\d{4})(?=$|[\s,])/;
/** '1. Ane Bech', '- Ane Bech'; in a column of its own only a number. */
const NUMMERERING = /^(?:\d{1,3}[.)]|[-\u2013\u2022*])\s+/;
const LOEBENUMMER = /^\d{1,3}\.?$/;
const OVERSKRIFT =
  /^(?:(?:for|mellem|efter)?navne?|deltagere?|fulde|og|cpr\S*|personnummer|nr\.?|nummer|#)$/i;

/** A heading has only words of headings, and one that says whose list it is. */
const isOverskrift = ({ navn }: Line): boolean =>
  navn.split(' ').every((word) => OVERSKRIFT.test(word)) && /navn|deltager|cpr/i.test(navn);

/**
 * Reads names from Excel or from hand: one person a line, the name alone or beside a CPR number, in either order.
 * Empty lines, a heading and the numbers of a list are passed by.
 */
export function laesNavneliste(text: string): Navnelinje[] {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map(readLine)
    .filter((l) => l.navn !== '' || l.cpr !== null);
  const persons = lines[0] !== undefined && isOverskrift(lines[0]) ? lines.slice(1) : lines;
  return withDoubles(persons);
}

type Line = Pick<Navnelinje, 'navn' | 'cpr'>;

function readLine(line: string): Line {
  const columns = line
    .split(CELLER)
    .map((c) => c.replace(/\s+/g, ' ').trim())
    .filter((c) => c !== '');
  const cells = columns.length > 1 && LOEBENUMMER.test(columns[0] ?? '') ? columns.slice(1) : columns;
  const cell = cells.find((c) => CPR_CELLE.test(c));
  if (cell !== undefined) return { navn: joined(cells.filter((c) => c !== cell)), cpr: cell };
  const whole = joined(cells);
  const cpr = CPR_I_LINJE.exec(whole)?.[1] ?? null;
  return { navn: cpr === null ? whole : withoutCpr(whole, cpr), cpr };
}

const withoutCpr = (whole: string, cpr: string): string =>
  whole
    .split(cpr)
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => part !== '')
    .join(' ');

const joined = (cells: readonly string[]): string => cells.join(' ').replace(NUMMERERING, '');

const digits = (cpr: string | null): string => (cpr ?? '').replace(/\D/g, '');

/** Whether two names are written alike, but for case and spaces. */
export const erSammeNavn = (a: string, b: string): boolean => folded(a) === folded(b);
const folded = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');

/** Thousands of lines may be pasted: where each name and number was first read, rather than line against line. */
function withDoubles(lines: readonly Line[]): Navnelinje[] {
  const [byCpr, byName, byNameAlone] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const note = (map: Map<string, number>, key: string, index: number): void => {
    if (key !== '' && !map.has(key)) map.set(key, index);
  };
  return lines.map((line, index) => {
    const [cpr, navn] = [digits(line.cpr), folded(line.navn)];
    // The same number, or the same name where no two numbers tell them apart.
    const found = cpr === '' ? [byName.get(navn)] : [byCpr.get(cpr), byNameAlone.get(navn)];
    const earlier = found.filter((at) => at !== undefined);
    note(byCpr, cpr, index);
    note(byName, navn, index);
    if (cpr === '') note(byNameAlone, navn, index);
    return { ...line, dubletAf: earlier.length === 0 ? null : Math.min(...earlier) };
  });
}

/** A deltager who may be meant by a line; `samme`: by what it is surely the one. */
export interface Navneforslag {
  readonly id: string;
  readonly navn: string;
  readonly samme: 'cpr' | 'navn' | null;
  readonly paaHold: boolean;
}

export type Linjestatus = 'dublet' | 'fejl' | 'paa_hold' | 'kendt' | 'vaelg' | 'ny';

export interface Linjeafgoerelse {
  readonly status: Linjestatus;
  /** Who is enrolled; null where a new deltager is created, or nobody yet. */
  readonly deltager: Navneforslag | null;
}

/** What becomes of a line: enrolled as somebody known, created, passed by, or to be decided by a person. */
export function afgoerLinje(
  linje: Pick<Navnelinje, 'navn' | 'dubletAf'>,
  svar: { readonly forslag: readonly Navneforslag[]; readonly cprFejl: string | null },
  /** What somebody chose for the line: a deltager's id, or 'ny'. */
  valgt?: string,
): Linjeafgoerelse {
  if (linje.dubletAf !== null) return { status: 'dublet', deltager: null };
  if (svar.cprFejl !== null) return { status: 'fejl', deltager: null };
  const sure = sureOne(svar.forslag);
  const deltager = valgt === undefined ? sure : (svar.forslag.find((f) => f.id === valgt) ?? null);
  if (deltager !== null) return { status: deltager.paaHold ? 'paa_hold' : 'kendt', deltager };
  if (linje.navn === '') return { status: 'fejl', deltager: null };
  const undecided = valgt === undefined && svar.forslag.length > 0;
  return { status: undecided ? 'vaelg' : 'ny', deltager: null };
}

function sureOne(forslag: readonly Navneforslag[]): Navneforslag | null {
  const byCpr = forslag.find((f) => f.samme === 'cpr');
  if (byCpr !== undefined) return byCpr;
  const byName = forslag.filter((f) => f.samme === 'navn');
  return byName.length === 1 ? (byName[0] ?? null) : null;
}
