import { formatHeltal } from '../format.ts';

const felter = (n: number): string => (n === 1 ? '1 felt' : `${formatHeltal(n)} felter`);

/** One of the units that indicators count. */
const ENTAL: Readonly<Record<string, string>> = {
  deltagere: 'deltager',
  kontakter: 'kontakt',
  virksomheder: 'virksomhed',
  enheder: 'enhed',
};

export const datakvalitet = {
  titel: 'Datakvalitet',
  undertitel: 'Tomme felter, ordnet efter hvor meget de betyder for tallene',
  gevinsterTitel: 'Felter, der får noget til at tælle',
  gevinst: (antal: number, gevinst: number, enhed: string): string =>
    `Udfyld ${felter(antal)}: +${formatHeltal(gevinst)} ${gevinst === 1 ? (ENTAL[enhed] ?? enhed) : enhed}`,
  enhed: 'enheder',
  hvisSket:
    'Gælder kun, hvis det er sket og kan dokumenteres. Er det ikke sket, skal feltet blive ved med at være tomt.',
  indberetningTitel: 'Skal indberettes for hver deltager',
  indberetningNote: (optagne: number): string =>
    `${formatHeltal(optagne)} optagne. Uden felterne tæller en deltager kun med i det samlede antal.`,
  udfyldt: (udfyldt: number, ialt: number): string => `${formatHeltal(udfyldt)} af ${formatHeltal(ialt)}`,
  mangler: (antal: number): string => (antal === 0 ? 'Alle udfyldt' : `${formatHeltal(antal)} mangler`),
  liste: (titel: string): string => `Mangler: ${titel}`,
  taster: 'Pil op og ned vælger, Enter åbner feltet. Når det er gemt, åbner det næste.',
  udenNavn: 'Uden navn',
  altTitel: 'Alt er udfyldt',
  altNote: 'Ingen tomme felter holder noget ude af tallene, og alt, hvad der skal indberettes, er der.',
};
