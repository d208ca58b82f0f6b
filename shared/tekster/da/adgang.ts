import { MIN_ADGANGSKODE } from '../../domain/adgang/index.ts';

export const adgang = {
  brugere: 'Brugere',
  brugereNote: 'Hver bruger har sit eget navn og sin egen adgangskode på denne computer.',
  dig: 'dig',
  nyBruger: 'Ny bruger',
  navn: 'Navn',
  navnKraeves: 'Skriv brugerens navn.',
  rolle: 'Rolle',
  rolleNote: 'Rollen bliver vist i historikken. Den begrænser endnu ikke, hvad brugeren kan.',
  adgangskode: 'Adgangskode',
  gentag: 'Gentag adgangskoden',
  gentagPasserIkke: 'De to adgangskoder er ikke ens.',
  opretBruger: 'Opret bruger',
  brugerOprettet: (navn: string): string => `${navn} er oprettet og kan nu åbne projektet`,

  skift: 'Skift adgangskode',
  gammel: 'Nuværende adgangskode',
  ny: 'Ny adgangskode',
  skiftet: 'Adgangskoden er skiftet',
  nyNoegle: 'Lav en ny gendannelsesnøgle',
  nyNoegleNote: 'Den gamle nøgle virker ikke længere, når den nye er lavet. Destruér den udskrevne.',
  nyNoegleSpoerg: 'Den nuværende gendannelsesnøgle holder op med at virke.',
  sikkerhed: 'Sikkerhed',

  styrke: {
    tom: `Mindst ${MIN_ADGANGSKODE} tegn. Tre eller fire ord er lette at huske og svære at gætte.`,
    for_kort: `Mindst ${MIN_ADGANGSKODE} tegn`,
    svag: 'Let at gætte',
    god: 'God',
    staerk: 'Stærk',
  },
  visKode: 'Vis adgangskoden',
};
