import type { Regelinput, RegistreretIndikator } from '#shared/contract/index.ts';
import type { Problem } from '#shared/domain/entitet/index.ts';
import {
  DISTINKTVALG,
  naesteNr,
  tjekDefinition,
  type Filter,
  type Filternavn,
  type Gruppe,
  type IndikatorDefinition,
  type Kilde,
} from '#shared/domain/indikatorer/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { parseTal } from '../../../ui/form/number.ts';

const { bygger, enheder } = tekster.definitioner;

/** An indicator as it is typed. Null stands for what is suggested until somebody types it. */
export interface Draft {
  readonly nr: string | null;
  readonly navn: string;
  readonly gruppe: Gruppe;
  readonly kilde: Kilde;
  readonly distinkt: IndikatorDefinition['distinkt'];
  readonly filter: Filter;
  readonly enhed: string | null;
  readonly maaltal: string;
  readonly maaltalEfter: string;
  readonly indsamlesFra: LocalDate | null;
  readonly euKode: string;
  readonly metode: string;
  readonly dokumentation: string;
  readonly begraensninger: string;
}

export const emptyDraft = (today: LocalDate): Draft => ({
  nr: null,
  navn: '',
  gruppe: 'output',
  kilde: 'deltager',
  distinkt: 'deltager',
  filter: {},
  enhed: null,
  maaltal: '',
  maaltalEfter: '',
  indsamlesFra: today,
  euKode: '',
  metode: '',
  dokumentation: '',
  begraensninger: '',
});

const shown = (value: number | null): string => (value === null ? '' : String(value));

export function draftOf(d: IndikatorDefinition): Draft {
  const { nr, navn, gruppe, kilde, distinkt, enhed, indsamlesFra } = d;
  return {
    nr,
    navn,
    gruppe,
    kilde,
    distinkt,
    indsamlesFra,
    enhed: enhed ?? '',
    filter: d.filter ?? {},
    maaltal: shown(d.maaltal),
    maaltalEfter: shown(d.maaltalEfter),
    euKode: d.euKode ?? '',
    metode: d.metode ?? '',
    dokumentation: d.dokumentation ?? '',
    begraensninger: d.begraensninger ?? '',
  };
}

/** Another fact has other switches and units: both begin anew. */
export function withKilde(draft: Draft, kilde: Kilde): Draft {
  return { ...draft, kilde, filter: {}, distinkt: DISTINKTVALG[kilde][0] ?? 'raekke', enhed: null };
}

/** Sets a switch; undefined turns it off. */
export function withSwitch<N extends Filternavn>(draft: Draft, navn: N, value: Filter[N]): Draft {
  const { [navn]: _before, ...rest } = draft.filter;
  return { ...draft, filter: value === undefined ? rest : { ...rest, [navn]: value } };
}

export const suggestedEnhed = ({ kilde, distinkt }: Draft): string =>
  (enheder[kilde][distinkt] ?? '').toLocaleLowerCase('da');

export const suggestedNr = (draft: Draft, others: readonly IndikatorDefinition[]): string =>
  draft.nr ?? naesteNr(draft.gruppe, others);

export function ruleOf(draft: Draft): Regelinput {
  const { kilde, distinkt, filter } = draft;
  return { kilde, distinkt, filter, enhed: draft.enhed ?? suggestedEnhed(draft) };
}

/** As the counting would have it: for the words of the rule, and for the check. */
export function definitionOf(draft: Draft, others: readonly IndikatorDefinition[]): IndikatorDefinition {
  const { navn, gruppe, indsamlesFra } = draft;
  const words = {
    metode: draft.metode,
    dokumentation: draft.dokumentation,
    begraensninger: draft.begraensninger,
  };
  return {
    id: '',
    nr: suggestedNr(draft, others),
    navn,
    gruppe,
    indsamlesFra,
    ...ruleOf(draft),
    ...words,
    maaltal: targetOf(draft.maaltal) ?? null,
    maaltalEfter: targetOf(draft.maaltalEfter) ?? null,
    euKode: draft.euKode === '' ? null : draft.euKode,
  };
}

const MAX_TARGET = 1_000_000;

/** A target as typed: a whole number from 0; null for none, undefined for what is no target. */
function targetOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const value = parseTal(typed);
  return value !== null && Number.isInteger(value) && value >= 0 && value <= MAX_TARGET ? value : undefined;
}

export type Errors = Readonly<Partial<Record<string, string>>>;

/** What keeps the draft from being saved, by field; rules at 'filter.<switch>'. */
export function errorsOf(draft: Draft, others: readonly IndikatorDefinition[]): Errors {
  const nr = suggestedNr(draft, others).trim();
  const taken = others.find((o) => o.nr.trim().toLocaleLowerCase('da') === nr.toLocaleLowerCase('da'));
  const target = (typed: string) => (targetOf(typed) === undefined ? bygger.maaltalFejl : undefined);
  const rules = problemsOf(draft).filter((p) => p.grad === 'fejl');
  const errors: Record<string, string | undefined> = {
    nr: nr === '' ? bygger.kraeves : taken && bygger.nrOptaget(taken.navn),
    navn: draft.navn.trim() === '' ? bygger.kraeves : undefined,
    maaltal: target(draft.maaltal),
    maaltalEfter: target(draft.maaltalEfter),
    ...Object.fromEntries(rules.map((p) => [p.felt, feltfejl(p.kode, p.detalje)])),
  };
  return Object.fromEntries(Object.entries(errors).filter(([, text]) => text !== undefined));
}

/** What the rules say of the draft's rule and days. */
export const problemsOf = (draft: Draft): Problem[] => tjekDefinition(draft, null);

type Values = Omit<IndikatorDefinition, keyof Regelinput | 'id' | 'udgaarDato' | 'gyldigFra' | 'versioner'>;

/** Words, targets and days, as they are saved. */
export function valuesOf(draft: Draft, others: readonly IndikatorDefinition[]): Values {
  const { gruppe, indsamlesFra, euKode, metode, dokumentation, begraensninger } = draft;
  return {
    nr: suggestedNr(draft, others).trim(),
    navn: draft.navn,
    gruppe,
    indsamlesFra,
    euKode,
    metode,
    dokumentation,
    begraensninger,
    maaltal: targetOf(draft.maaltal) ?? null,
    maaltalEfter: targetOf(draft.maaltalEfter) ?? null,
  };
}

/** The version that holds: of those begun by the day, the last. */
export const currentVersion = (
  { versioner }: Pick<RegistreretIndikator, 'versioner'>,
  dato: LocalDate,
): RegistreretIndikator['versioner'][number] | undefined =>
  versioner.findLast((v) => v.gyldigFra === null || v.gyldigFra <= dato);
