export const praktik = {
  titel: 'Praktikforløb',
  grupper: { praktik: 'Praktik', planlagt: 'Aftalt', faktisk: 'Faktisk', dokumentation: 'Dokumentation' },
  tomTitel: 'Ingen praktikforløb endnu',
  tomNote: 'Registrér aftalen med deltager og virksomhed. Forløbet tæller, når det er begyndt.',
};
