import { nySchema } from '#shared/domain/entitet/index.ts';
import { projekt, tjekProjekt } from '#shared/domain/projekt/index.ts';
import type { KOMMUNEROLLER } from '#shared/domain/projekt/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';

export type Kommunerolle = (typeof KOMMUNEROLLER)[number];

export interface KommuneValg {
  readonly kommune: string;
  readonly rolle: Kommunerolle;
}

/** The facts of the report's fakta-boks, as typed; dates are read already. */
export interface Fakta {
  readonly navn: string;
  readonly tilskudsmodtager: string;
  readonly sagsbehandler: string;
  readonly finansieringskilde: string;
  readonly indsatsomraade: string;
  readonly budgetKr: string;
  readonly bevillingFra: string | null;
  readonly bevillingTil: string | null;
}

export const NO_FACTS: Fakta = {
  navn: '',
  tilskudsmodtager: '',
  sagsbehandler: '',
  finansieringskilde: tekster.projekt.forslag.finansieringskilde,
  indsatsomraade: '',
  budgetKr: '',
  bevillingFra: null,
  bevillingTil: null,
};

export type FaktaFejl = Partial<Record<keyof Fakta, string>>;

/** '26.000.000' or '26000000 kr.' as whole kroner; null for nothing, NaN for what is no amount. */
export function readKr(typed: string): number | null {
  const text = typed.replace(/kr\.?|[\s\u00A0]/gi, '');
  if (text === '') return null;
  return /^(\d+|\d{1,3}(\.\d{3})+)$/.test(text) ? Number(text.replaceAll('.', '')) : Number.NaN;
}

const schema = nySchema(projekt);

const kodeOf = (issue: { params?: Record<string, unknown> | undefined }): string =>
  typeof issue.params?.['kode'] === 'string' ? issue.params['kode'] : 'ugyldig';

/** The facts as the service takes them, or the sentence for each field that it would refuse. */
export function readFakta(fakta: Fakta) {
  const budgetKr = readKr(fakta.budgetKr);
  const values = { ...fakta, budgetKr: Number.isNaN(budgetKr) ? null : budgetKr };
  const fejl: FaktaFejl = {};
  const parsed = schema.safeParse({ ...values, navn: values.navn.trim() === '' ? null : values.navn });
  if (Number.isNaN(budgetKr)) fejl.budgetKr = tekster.projekt.heltKr;
  for (const issue of parsed.error?.issues ?? []) {
    const felt = String(issue.path[0]) as keyof Fakta;
    fejl[felt] ??= feltfejl(issue.code === 'custom' ? kodeOf(issue) : 'ugyldig');
  }
  const dates = { ...values, id: '', pseudonymnoegle: null, visDato: null };
  for (const { felt, kode, detalje } of tjekProjekt(dates)) {
    if (Object.hasOwn(fakta, felt)) fejl[felt as keyof Fakta] ??= feltfejl(kode, detalje);
  }
  return { values: parsed.data ?? null, fejl, ok: parsed.success && Object.keys(fejl).length === 0 };
}
