import { parseCpr } from '../deltagere/index.ts';
import { advarsel, type Felter, type Problem } from '../entitet/index.ts';

/** Ten digits in the shape of a CPR number, not part of something longer and not called a P-nummer; or '17.03.88-1234'. */
const CPR_SHAPE =
  /(?<![\d.,/-])(?<!p-(?:nr|nummer)[.: ]{0,3})(?:\d{6}[ \u00A0\u2010-\u2015-]?|\d\d[. ]\d\d[. ]\d\d[\u2010-\u2015-])\d{4}(?![\d/])/gi;

/**
 * Words that speak of somebody's health, and codes of ICD-10's chapter V (F84, DF84.0). Whole words or their
 * beginnings; words that say something else in a project of work and education are left out.
 */
const HEALTH = [
  'aspergers?',
  'autis(?:t|me|tisk)',
  'adhd',
  'depression',
  'depressiv',
  '(?:social)?angst(?:anfald|lidelser?|problemer)?(?![a-zæøå])',
  'socialfobi',
  'ocd(?![a-zæøå])',
  'tourette',
  'psykiske? (?:lidelse|syg)',
  'sindslidelse',
  'misbrug(?:er|sproblem)',
  'alkohol(?:misbrug|iker|problem)',
  '(?:stof|hash|pille|blandings)misbrug',
  'skizo(?:fren|typ)',
  'psykose',
  'psykotisk',
  'ptsd',
  'borderline',
  'bipol[aæ]r',
  'personlighedsforstyrrelse',
  'spiseforstyrre',
  'anoreksi',
  'selvmord',
  'diagnos(?:e|tic)',
  'udviklingshæm',
  'hjerneskade',
  'demens(?![a-zæøå])',
  's[ck]lerose',
  'diabetes',
  'fibromyalgi',
  'epilepsi',
] as const;
const HEALTH_WORD = new RegExp(
  `(?<![a-zæøå])(?:${HEALTH.join('|')}|misbrug(?![a-zæøå])|add(?![a-zæøå]))`,
  'i',
);
const ICD_10 = /(?<![A-ZÆØÅa-zæøå\d])D?F\d{2}(?:\.\d{1,2})?(?![\dA-Za-z])/;

export type Fritekstkode = 'ligner_cpr' | 'ligner_diagnose';

const hasCpr = (text: string): boolean =>
  (text.match(CPR_SHAPE) ?? []).some((found) => parseCpr(found.replaceAll('.', '')).ok);

/**
 * What should not stand in free text: CPR numbers and health (design.md §7: no diagnosis field, and none through
 * the back door). Only looks like it: never refused, and no reason is asked for.
 */
export function tjekFritekst(text: string): Fritekstkode[] {
  const koder: Fritekstkode[] = hasCpr(text) ? ['ligner_cpr'] : [];
  return HEALTH_WORD.test(text) || ICD_10.test(text) ? [...koder, 'ligner_diagnose'] : koder;
}

/** Names and addresses may sound like anything ("ADHD-foreningen"); words of several lines and remarks may not. */
const REMARKS: ReadonlySet<string> = new Set([
  'dokumentation',
  'forlaengelseGrund',
  'beskrivelse',
  'afslagsgrund',
  'bevisReference',
  'groenOmstillingBehov',
  'anbefaletTrin',
  'stoerrelseDokumentation',
  'emne',
  'materiale',
]);

/** The warnings of a row's free text, field by field. */
export const tjekFritekster = (felter: Felter, row: Readonly<Record<string, unknown>>): Problem[] =>
  Object.entries(felter).flatMap(([navn, { art }]) => {
    const value = row[navn];
    const free = art === 'langtekst' || (art === 'tekst' && REMARKS.has(navn));
    return free && typeof value === 'string' ? tjekFritekst(value).map((kode) => advarsel(navn, kode)) : [];
  });
