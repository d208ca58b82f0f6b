export const effekter = {
  titel: 'Effekter',
  grupper: { effekt: 'Effekt', job: 'Job', uddannelse: 'Uddannelse', dokumentation: 'Dokumentation' },
  tomTitel: 'Ingen effekter endnu',
  tomNote: 'Registrér, når en deltager kommer i job eller uddannelse eller bliver jobsøgende.',
};
