/** The lights that the lead gives, and the effektkæde in words. */
export const evaluering = {
  titel: 'Evaluering',
  undertitel: 'Lys og begrundelser, som projektlederen giver; de kommer med i indikatorskemaet',
  note: 'Når en periode lukkes, gemmes vurderingerne, som de står. Et punkt uden lys er ikke vurderet; programmet udfylder det aldrig selv.',
  parametre: 'De seks parametre og helheden',
  parametreNote:
    'Grøn: tilfredsstillende. Gul: visse udfordringer bør løses. Rød: ét eller flere forhold er ikke tilfredsstillende.',
  kaede: 'Effektkæden',
  kaedeNote: 'Fra det, projektet bruger, til det, det fører til. De talte enheder sættes selv ind i skemaet.',
  ikkeVurderet: 'Ikke vurderet',
  lysFor: (emne: string): string => `Lys for ${emne}`,
  begrundelse: (emne: string): string => `Begrundelse, ${emne}`,
  beskrivelse: (emne: string): string => `Beskrivelse, ${emne}`,
  pladsholder: 'Hvorfor? Ingen oplysninger om enkeltpersoner.',
  kaedePladsholder: 'Hvad består leddet af?',
  gemt: (emne: string): string => `${emne} er gemt`,
  hjaelp: {
    input: 'Kompetencer, viden og erfaring med målgruppen',
    rekruttering: 'Tilgangen af deltagere og virksomheder',
    virkemidler: 'Om aktiviteterne virker for målgruppen',
    outcome_effekt: 'Hvad deltagere og virksomheder får ud af det',
    forankring: 'Hvad der bliver, når projektet er slut',
    monitorering: 'Om udbyttet følges løbende',
    helhed: 'Den samlede vurdering af målopnåelsen',
  },
};
