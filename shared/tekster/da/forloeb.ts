export const forloeb = {
  jobformidler: {
    titel: 'Jobformidlerforløb',
    tomTitel: 'Ingen jobformidlerforløb endnu',
    tomNote: 'Registrér, hvornår en deltager begyndte hos sin jobformidler.',
  },
  hold: {
    titel: 'Gruppeforløb',
    grupper: { hold: 'Hold', planlagt: 'Planlagt', faktisk: 'Faktisk' },
    faner: { tilmeldinger: 'Deltagere' },
    tomTitel: 'Ingen hold endnu',
    tomNote: 'Opret holdet først; deltagerne tilmeldes bagefter.',
    ingenTilmeldte: 'Ingen er tilmeldt endnu',
    ingenTilmeldteNote: 'Tilmeld den første deltager.',
    tilmeld: 'Tilmeld deltager',
    pladser: (optaget: number, kapacitet: number): string => `${optaget} af ${kapacitet} pladser`,
    tilmeldte: (antal: number): string => (antal === 1 ? '1 deltager' : `${antal} deltagere`),
  },
  tilmelding: {
    titel: 'Tilmeldinger til hold',
    tomTitel: 'Ingen tilmeldinger endnu',
    tomNote: 'Tilmeld en deltager til et hold. Gruppeforløbet tæller, når deltageren er begyndt.',
  },
  kursus: {
    titel: 'Kurser og FVU',
    grupper: { kursus: 'Kursus', datoer: 'Datoer', bevis: 'Bevis' },
    tomTitel: 'Ingen kurser endnu',
    tomNote:
      'Registrér screeninger, FVU og kurser. Et kursus tæller, når det er gennemført, og beviset foreligger.',
  },
};
