interface Skabelonspoergsmaal {
  /** The table of the report. */
  readonly gruppe: '6' | '7';
  readonly tekst: string;
}

const tabel = (gruppe: '6' | '7', tekster: readonly string[]): Skabelonspoergsmaal[] =>
  tekster.map((tekst) => ({ gruppe, tekst }));

/** The report's questions, word for word and in its order: tables 6 and 7. */
export const RAPPORTENS_SPOERGSMAAL: readonly Skabelonspoergsmaal[] = [
  ...tabel('6', ['Tilrettelagt med hensyn til særlige behov', 'Tilpasset dine behov']),
  ...tabel('7', [
    'Erfaring fra forløbet til jobsøgning',
    'Nemmere ved at være sammen med andre mennesker',
    'Føler sig mindre ensom',
    'Mere overskud i hverdagen',
    'Tro på, at du også kan finde en plads på arbejdsmarkedet',
    'Bedre indblik i, hvad der skal til for at trives på en arbejdsplads',
    'Mere viden om, hvad du kan bidrage med på en arbejdsplads',
    'Større indblik i, hvad der er vigtigt for dig i dit arbejdsliv',
    'Bedre indblik i dine udfordringer',
    'Bedre indblik i dine styrker',
    'Nemmere ved at samarbejde med andre',
    'Nemmere ved at kommunikere med andre',
    'Ny viden om uddannelses- og eller jobmuligheder, som kunne være relevante for dig',
  ]),
];
