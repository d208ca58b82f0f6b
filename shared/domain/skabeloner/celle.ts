// Addresses of a spreadsheet: 'C5' is column 3, row 5. Excel ends at XFD1048576.

export const MAX_RAEKKE = 1_048_576;
export const MAX_KOLONNE = 16_384;
const BOGSTAVER = 26;
const FOERSTE = 64;
const ADRESSE = /^([A-Z]{1,3})([1-9]\d{0,6})$/u;

/** Row and column, both from 1. */
export interface Plads {
  readonly raekke: number;
  readonly kolonne: number;
}

/** First and last cell of a rectangle. */
export interface Omraade {
  readonly fra: Plads;
  readonly til: Plads;
}

/** 28 → 'AB'. */
export function kolonnenavn(kolonne: number): string {
  let navn = '';
  for (let rest = kolonne; rest > 0; rest = Math.floor((rest - 1) / BOGSTAVER)) {
    navn = String.fromCharCode(FOERSTE + 1 + ((rest - 1) % BOGSTAVER)) + navn;
  }
  return navn;
}

export const adresse = ({ raekke, kolonne }: Plads): string => `${kolonnenavn(kolonne)}${raekke}`;

/** 'C5' or '$C$5'; null for what is no cell. */
export function parseAdresse(text: string): Plads | null {
  const [, bogstaver, tal] = ADRESSE.exec(text.replaceAll('$', '').toUpperCase()) ?? [];
  if (bogstaver === undefined || tal === undefined) return null;
  let kolonne = 0;
  for (let i = 0; i < bogstaver.length; i += 1)
    kolonne = kolonne * BOGSTAVER + bogstaver.charCodeAt(i) - FOERSTE;
  const raekke = Number(tal);
  return kolonne <= MAX_KOLONNE && raekke <= MAX_RAEKKE ? { raekke, kolonne } : null;
}

/** 'A1:C3', or one cell; null for what is neither. */
export function parseOmraade(text: string): Omraade | null {
  const [first = '', last = first] = text.split(':');
  const [fra, til] = [parseAdresse(first), parseAdresse(last)];
  return fra === null || til === null ? null : { fra, til };
}

export const visOmraade = ({ fra, til }: Omraade): string => `${adresse(fra)}:${adresse(til)}`;

export const ligger = ({ raekke, kolonne }: Plads, { fra, til }: Omraade): boolean =>
  fra.raekke <= raekke && raekke <= til.raekke && fra.kolonne <= kolonne && kolonne <= til.kolonne;

export const sammePlads = (a: Plads, b: Plads): boolean => a.raekke === b.raekke && a.kolonne === b.kolonne;
