export const effekter = {
  titel: 'Effekter',
  tomTitel: 'Ingen effekter endnu',
  tomNote: 'Registrér, når en deltager kommer i job eller uddannelse eller bliver jobsøgende.',
};
