// The EU's table once more, written straight from domain.md §2.1–2.3: slow, without any of the code under test.
import type { Kortlaegning, Personoplysning } from '#shared/domain/eu/index.ts';
import type { Fakta } from '#shared/domain/indikatorer/index.ts';

export interface Asked {
  readonly dato: string;
  readonly bevillingFra: string;
  readonly bevillingTil: string;
  readonly statusser: Kortlaegning['statusser'];
}

interface Person {
  readonly ids: readonly string[];
  readonly koen: string | null;
  readonly alder: string | null;
  readonly uddannelse: string | null;
  readonly status: string | null;
  readonly exit: string | null;
}

export type Cells = Record<string, number>;
export interface OracleRow {
  readonly total: number;
  readonly koen: Cells;
  readonly alder: Cells;
  readonly uddannelse: Cells;
}

/** Records that are one person: the same CPR number, or joined by hand, also by way of others. */
function groupsOf(fakta: Fakta): string[][] {
  // A link may go by way of a record that is deleted: what was registered on it is then the person's too.
  const joined = fakta.flet.flatMap((f) => (f.art === 'deltager' ? [f.aId, f.bId] : []));
  const ids = [...fakta.deltagere.map((d) => d.id), ...joined].filter((id) => id !== null);
  let groups = [...new Set(ids)].map((id) => [id]);
  const join = (a: string, b: string): void => {
    const [first, second] = [groups.find((g) => g.includes(a)), groups.find((g) => g.includes(b))];
    if (first === undefined || second === undefined || first === second) return;
    groups = [...groups.filter((g) => g !== first && g !== second), [...first, ...second]];
  };
  for (const a of fakta.deltagere)
    for (const b of fakta.deltagere) if (a.cpr !== null && a.cpr === b.cpr) join(a.id, b.id);
  for (const f of fakta.flet) if (f.art === 'deltager') join(f.aId ?? '', f.bId ?? '');
  return groups;
}

const plusDays = (day: string, n: number): string =>
  new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);

/** The same day six months on, or the last of that month. */
function plusSixMonths(day: string): string {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(y, m + 6, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + 6, Math.min(d, last))).toISOString().slice(0, 10);
}

function ageGroup(born: string | null, day: string): string | null {
  if (born === null || born > day) return null;
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
  if (years < 18) return 'under_18';
  if (years < 30) return '18_29';
  return years < 55 ? '30_54' : 'fra_55';
}

function statusOf(ydelse: string | null, registered: string | null, { statusser }: Asked): string | null {
  const chosen = Object.entries(statusser).find(([kode]) => kode === ydelse)?.[1] ?? 'som_registreret';
  if (chosen === 'som_registreret') return registered;
  return chosen === 'ledig' && registered === 'langtidsledig' ? 'langtidsledig' : chosen;
}

/** One record per participant: what was so at the first start, and the last exit. */
function personOf(ids: readonly string[], all: readonly (Personoplysning & { id: string })[], asked: Asked) {
  const { dato, bevillingFra, bevillingTil } = asked;
  const own = all.filter(
    (p) =>
      ids.includes(p.id) &&
      p.visitationUdfald !== 'afvist' &&
      p.visitationUdfald !== 'retur' &&
      p.optagetDato !== null &&
      p.optagetDato >= bevillingFra &&
      p.optagetDato <= dato &&
      p.optagetDato <= bevillingTil,
  );
  const starts = own.map((p) => p.optagetDato ?? '').toSorted();
  const [start] = starts;
  if (start === undefined) return [];
  const first = own.filter((p) => p.optagetDato === start);
  const firstKnown = (list: readonly Personoplysning[], of: (p: Personoplysning) => string | null) =>
    list.map(of).find((v) => v !== null) ?? null;
  const level = firstKnown(first, (p) => p.uddannelsesniveau);
  const exits = own.flatMap((p) => (p.afslutningDato !== null && p.afslutningDato <= dato ? [p] : []));
  const left = exits.some((p) => p.optagetDato === starts.at(-1));
  const person: Person = {
    ids,
    koen: firstKnown(own, (p) => p.koen),
    alder: ageGroup(
      firstKnown(own, (p) => p.foedselsdato),
      start,
    ),
    uddannelse: level !== null && /^isced_(?:0_2|3_4|5_8)$/u.test(level) ? level : null,
    status: statusOf(
      firstKnown(first, (p) => p.ydelse),
      firstKnown(first, (p) => p.arbejdsmarkedsstatus),
      asked,
    ),
    exit: left
      ? (exits
          .map((p) => p.afslutningDato ?? '')
          .toSorted()
          .at(-1) ?? null)
      : null,
  };
  return [person];
}

const isComplete = (p: Person): boolean =>
  p.koen !== null && p.alder !== null && p.uddannelse !== null && p.status !== null;

/** Who has a fact that is a result: inside the window, of a kind that counts, from a status that it is a change of. */
function resultsOf(kode: string, fakta: Fakta, people: readonly Person[], dato: string): Person[] {
  const six = kode === 'EECR05' || kode === 'EECR06';
  const inWindow = (day: string | null, exit: string): boolean => {
    const from = six ? plusSixMonths(exit) : exit;
    return day !== null && day <= dato && day >= from && day <= plusDays(from, 28);
  };
  const ART: Record<string, string> = { EECR01: 'jobsoegende', EECR02: 'uddannelse' };
  const jobs = ['ordinaer', 'deltid', 'fleksjob', 'selvstaendig'];
  return people.filter(isComplete).filter((p) => {
    const { exit } = p;
    if (exit === null) return false;
    if (kode === 'EECR01' && p.status !== 'uden_for_arbejdsstyrken') return false;
    if ((kode === 'EECR04' || kode === 'EECR05') && p.status === 'beskaeftiget') return false;
    if (kode === 'EECR06' && p.status !== 'beskaeftiget') return false;
    if (kode === 'EECR03')
      return fakta.kurser.some(
        (k) =>
          p.ids.includes(k.deltagerId ?? '') &&
          ['fvu', 'amu', 'avu', 'certifikat'].includes(k.art ?? '') &&
          k.status === 'gennemfoert' &&
          k.bevis === true &&
          inWindow(k.gennemfoertDato, exit),
      );
    return fakta.effekter.some(
      (e) =>
        p.ids.includes(e.deltagerId ?? '') &&
        e.art === (ART[kode] ?? 'beskaeftigelse') &&
        (ART[kode] !== undefined || jobs.includes(e.jobtype ?? '')) &&
        inWindow(e.dato, exit),
    );
  });
}

const OUTPUT: Record<string, (p: Person) => boolean> = {
  EECO02: (p) => p.status === 'ledig' || p.status === 'langtidsledig',
  EECO03: (p) => p.status === 'langtidsledig',
  EECO04: (p) => p.status === 'uden_for_arbejdsstyrken',
  EECO05: (p) => p.status === 'beskaeftiget',
  EECO06: (p) => p.alder === 'under_18',
  EECO07: (p) => p.alder === '18_29',
  EECO08: (p) => p.alder === 'fra_55',
  EECO09: (p) => p.uddannelse === 'isced_0_2',
  EECO10: (p) => p.uddannelse === 'isced_3_4',
  EECO11: (p) => p.uddannelse === 'isced_5_8',
};
const RESULTS = ['EECR01', 'EECR02', 'EECR03', 'EECR04', 'EECR05', 'EECR06'];

function rowOf(total: number, people: readonly Person[]): OracleRow {
  const by = (of: (p: Person) => string | null): Cells => {
    const cells: Cells = {};
    for (const p of people) cells[of(p) ?? ''] = (cells[of(p) ?? ''] ?? 0) + 1;
    return cells;
  };
  return { total, koen: by((p) => p.koen), alder: by((p) => p.alder), uddannelse: by((p) => p.uddannelse) };
}

/** Every row that is about people. */
export function euOracle(
  fakta: Fakta,
  personer: ReadonlyMap<string, Personoplysning>,
  asked: Asked,
): Record<string, OracleRow> {
  const all = [...personer].map(([id, p]) => ({ id, ...p }));
  const people = groupsOf(fakta).flatMap((ids) => personOf(ids, all, asked));
  const complete = people.filter(isComplete);
  const rows: Record<string, OracleRow> = { EECO01: rowOf(people.length, complete) };
  for (const [kode, is] of Object.entries(OUTPUT)) {
    const those = complete.filter(is);
    rows[kode] = rowOf(those.length, those);
  }
  for (const kode of RESULTS) {
    const those = resultsOf(kode, fakta, people, asked.dato);
    rows[kode] = rowOf(those.length, those);
  }
  return rows;
}
