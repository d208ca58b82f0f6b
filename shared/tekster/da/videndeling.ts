export const videndelingTekster = {
  titel: 'Videndeling',
  tomTitel: 'Ingen videndeling endnu',
  tomNote: 'Skriv ned, hver gang I deler viden om målgruppen: hvad, med hvem, og hvor mange der var med.',
  ingenPersoner: 'Skriv ingen navne eller andet om deltagere her. Listen er om emner og grupper.',
  faner: { liste: 'Liste', naaet: 'Hvem er nået' },
  halvaar: (aar: number, halvaar: number): string => `${halvaar}. halvår ${aar}`,
  naaet: {
    titel: 'Nået pr. halvår',
    note: 'Hvor mange der var med i alt; antallet af gange står i parentes. Samme person kan være nået flere gange.',
    halvaar: 'Halvår',
    ialt: 'I alt',
    celle: (antal: string, gange: number): string => `${antal} (${gange})`,
  },
};
