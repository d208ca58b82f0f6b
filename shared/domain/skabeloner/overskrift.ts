import { dageI, normalizeDato, type Kalendertid } from '../kalender/index.ts';
import { searchWords } from '../soegning/index.ts';
import type { FAKTA, Indikatordel, PERIODEDELE } from './dele.ts';
import type { Planlagt } from './forslag.ts';

// What the headings and labels of somebody else's sheet mean. The words are those that authorities write, compared as
// they sound: one spelling for å and aa, and the beginning is enough ("forventet", "Forventning").

/** What a heading says of a column. */
export type Kolonneindhold =
  | { readonly slags: 'indikator'; readonly del: Indikatordel }
  | { readonly slags: 'periode'; readonly periodeId: string; readonly del: (typeof PERIODEDELE)[number] };

const stems = (words: string): readonly string[] => searchWords(words);

const BEMAERKNING = stems('bemærk kommentar uddyb');
const PROCENT = stems('procent pct målopfyldelse opfyldelse');
const LYS = stems('lys trafiklys');
const FORVENTET = stems('forvent prognose planlagt');
const MAALTAL = stems('måltal target');
const MAAL = new Set(searchWords('mål målet'));
const EFTER = stems('efter');
const OPNAAET = stems('opnå realiser status resultat aktuel faktisk');
const KUMULATIV = stems('kumul akkumul alt samlet');
const PERIODEN = stems('periode');

const says = (words: readonly string[], beginnings: readonly string[]): boolean =>
  words.some((word) => beginnings.some((b) => word.startsWith(b)));

/** What the words of a heading mean by themselves; null when they say nothing that is known. */
function delOf(text: string): Indikatordel | null {
  const words = searchWords(text);
  if (says(words, BEMAERKNING)) return 'bemaerkning';
  if (text.includes('%') || says(words, PROCENT)) return 'procent';
  if (says(words, LYS)) return 'lys';
  if (says(words, FORVENTET)) return 'forventet';
  if (says(words, MAALTAL) || words.some((w) => MAAL.has(w)))
    return says(words, EFTER) ? 'maaltalEfter' : 'maaltal';
  if (says(words, KUMULATIV)) return 'kumulativ';
  if (says(words, PERIODEN)) return 'iPerioden';
  return says(words, OPNAAET) ? 'kumulativ' : null;
}

const HALVDEL = /(?<!\d)([12])\.?\s*halvår\D{0,5}(20\d\d)(?!\d)/iu;
const KVARTAL = /(?<!\d)([1-4])\.?\s*kvartal\D{0,5}(20\d\d)(?!\d)/iu;
const Q = /(?<!\p{L})q([1-4])\D{0,3}(20\d\d)(?!\d)/iu;
const AAR = /(?<!\d)(20\d\d)(?!\d)/u;
const NUMMER = /(?<!\p{L})(?:p|periode|opgørelse)\s?(\d{1,2})(?![\d.])/iu;
const DAG = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]20\d\d(?!\d)/gu;

function named(text: string): Kalendertid | null {
  const half = HALVDEL.exec(text.replaceAll(/halvaar/giu, 'halvår'));
  if (half !== null) return { art: 'halvaar', nr: Number(half[1]), aar: Number(half[2]) };
  const quarter = KVARTAL.exec(text) ?? Q.exec(text);
  if (quarter !== null) return { art: 'kvartal', nr: Number(quarter[1]), aar: Number(quarter[2]) };
  const year = AAR.exec(text);
  return year === null ? null : { art: 'aar', nr: 1, aar: Number(year[1]) };
}

/** The period a heading names: by its calendar name, its number or its last day. */
function periodeOf(text: string, perioder: readonly Planlagt[]): Planlagt | undefined {
  const last = (text.match(DAG) ?? []).map((day) => normalizeDato(day)).at(-1);
  if (last !== undefined) return perioder.find((p) => p.til === last);
  const tid = named(text);
  if (tid !== null) return perioder.find((p) => p.til === dageI(tid)?.til && lies(p, tid, perioder));
  const nr = NUMMER.exec(text)?.[1];
  return nr === undefined ? undefined : perioder.find((p) => p.nr === Number(nr));
}

/** The days of the name; the first period of a project may begin later. */
function lies({ id, fra }: Planlagt, tid: Kalendertid, perioder: readonly Planlagt[]): boolean {
  const start = dageI(tid)?.fra ?? '';
  return fra === start || (fra > start && perioder.every((p) => p.id === id || p.fra > fra));
}

/** What a column holds by its heading; null when nothing known is said, or a period that the plan does not have. */
export function laesOverskrift(text: string, perioder: readonly Planlagt[]): Kolonneindhold | null {
  const del = delOf(text);
  const periode = periodeOf(text, perioder);
  if (periode === undefined) {
    const other = named(text) !== null || NUMMER.test(text);
    return del === null || other ? null : { slags: 'indikator', del };
  }
  if (del === null || del === 'iPerioden') return { slags: 'periode', periodeId: periode.id, del: 'vaerdi' };
  if (del === 'forventet' || del === 'maaltal')
    return { slags: 'periode', periodeId: periode.id, del: 'forventet' };
  if (del !== 'kumulativ') return null;
  const total = says(searchWords(text), KUMULATIV);
  return { slags: 'periode', periodeId: periode.id, del: total ? 'kumulativ' : 'vaerdi' };
}

const FAKTAORD: Readonly<Partial<Record<(typeof FAKTA)[number], readonly string[]>>> = {
  projektnavn: ['projekt', 'projektnavn', 'projektets navn', 'projekttitel', 'navn på projekt'],
  tilskudsmodtager: ['tilskudsmodtager', 'tilsagnsmodtager', 'støttemodtager', 'bevillingsmodtager'],
  sagsbehandler: ['sagsbehandler'],
  finansieringskilde: ['finansieringskilde', 'fond', 'program'],
  indsatsomraade: ['indsatsområde', 'specifikt mål'],
  budget: ['budget', 'samlet budget', 'totalbudget'],
  bevillingFra: ['bevillingsperiode fra', 'projektstart', 'startdato'],
  bevillingTil: ['bevillingsperiode til', 'projektslut', 'slutdato'],
  kommuner: ['kommuner', 'deltagende kommuner', 'kommune'],
  periodeNr: ['periode nr', 'periodens nummer', 'periodenummer', 'opgørelse nr'],
  periodeFra: ['periode fra', 'perioden fra', 'periodestart'],
  periodeTil: ['periode til', 'perioden til', 'periodeslut'],
  opgoerelsesdato: ['opgørelsesdato', 'opgjort pr', 'dato for opgørelse'],
  indsendtDato: ['dato for indsendelse', 'indsendt', 'indsendelsesdato', 'indsendt den'],
  udarbejdetAf: ['udarbejdet af', 'udfyldt af', 'kontaktperson'],
};

const lyder = (text: string): string => searchWords(text).join(' ');

const BY_LABEL: ReadonlyMap<string, (typeof FAKTA)[number]> = new Map(
  Object.entries(FAKTAORD).flatMap(([del, labels]) =>
    labels.map((label) => [lyder(label), del as (typeof FAKTA)[number]] as const),
  ),
);

/** The fact that a label asks for; null when it is none. */
export const laesFakta = (label: string): (typeof FAKTA)[number] | null => BY_LABEL.get(lyder(label)) ?? null;

/** Words that say nothing about which indicator is meant. */
const FYLD = new Set(
  searchWords('antal antallet nr i til af der det de den som på og for at er en et alt samlet'),
);

/** The words of a name that tell it from others. */
export const navneord = (text: string): readonly string[] => {
  const words = searchWords(text);
  const content = words.filter((w) => !FYLD.has(w));
  return content.length === 0 ? words : content;
};

/** From five letters on an ending may differ: praktikforløb, praktikforløbet. */
const [STEM, ENDING] = [5, 3];
const alike = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short === long || (short.length >= STEM && long.length - short.length <= ENDING && long.startsWith(short))
  );
};

/** How much two names say the same, 0–1, by the words that count in both. */
export function lighed(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.some((w) => alike(word, w))).length;
  const all = a.length + b.filter((word) => !a.some((w) => alike(word, w))).length;
  return all === 0 ? 0 : shared / all;
}
