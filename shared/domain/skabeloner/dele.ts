/** What an indicator can put into a cell. */
export const INDIKATORDELE = [
  'iPerioden',
  'kumulativ',
  'forventet',
  'maaltal',
  'maaltalEfter',
  'procent',
  'eksakt',
  'lys',
  'bemaerkning',
  'nr',
  'navn',
  'enhed',
  'euKode',
] as const;
export type Indikatordel = (typeof INDIKATORDELE)[number];

/** What an indicator can put into a cell of one period of the plan, whichever is submitted. */
export const PERIODEDELE = ['vaerdi', 'kumulativ', 'forventet'] as const;

/** What the simple mean of a group can put into a cell. */
export const GRUPPEDELE = ['procent', 'eksakt', 'lys'] as const;

/** What the project and its submission can put into a cell. */
export const FAKTA = [
  'projektnavn',
  'tilskudsmodtager',
  'sagsbehandler',
  'finansieringskilde',
  'indsatsomraade',
  'budget',
  'bevillingFra',
  'bevillingTil',
  'kommuner',
  'periodeNr',
  'periodeFra',
  'periodeTil',
  'opgoerelsesdato',
  'tilstand',
  'indsendtDato',
  'udarbejdetAf',
] as const;
export type Fakta = (typeof FAKTA)[number];
