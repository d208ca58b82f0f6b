import type { Opfyldelse } from '../../domain/maalgruppe/index.ts';
import { visDato } from '../format.ts';

const flertal = (antal: number, en: string, flere: string): string =>
  antal === 1 ? `1 ${en}` : `${antal} ${flere}`;

/** 'Opfylder 5 af 6 kriterier. 1 er ikke besvaret.' */
function resultat({ opfyldt, ubesvaret, ialt }: Opfyldelse): string {
  if (ubesvaret === ialt) return 'Ikke besvaret endnu.';
  const first = `Opfylder ${opfyldt} af ${flertal(ialt, 'kriterium', 'kriterier')}.`;
  return ubesvaret === 0 ? first : `${first} ${ubesvaret} er ikke besvaret.`;
}

const gyldighed = (fra: string | null, til: string | null): string =>
  til === null ? `Gælder fra ${visDato(fra)}` : `Gjaldt ${visDato(fra)} – ${visDato(til)}`;

export const maalgruppeTekster = {
  titel: 'Visitation',
  faner: { sager: 'Sager', maalgruppe: 'Målgruppe', afvisninger: 'Afvisninger' },
  gyldighed,

  sager: {
    ny: 'Ny visitation',
    tomTitel: 'Ingen sager i visitation',
    tomNote: 'Opret den første, når jobcentret henviser en borger. Navn og dato er nok at begynde med.',
    grupper: { person: 'Person', visitation: 'Visitation', svar: 'Projektets svar', optaget: 'Optaget' },
    filter: { venter: 'Venter på svar', afvist: 'Afviste', retur: 'Retur' },
    udfald: 'Udfald',
  },

  tjek: {
    fane: 'Målgruppe',
    titel: 'Svar på kriterierne',
    note: (navn: string, dag: string): string => `${navn}, som den gjaldt ${visDato(dag)}.`,
    taster: 'J er ja, N er nej, mellemrum fjerner svaret. Pil op og ned skifter linje.',
    ubesvaret: 'Ikke besvaret',
    resultat,
    gem: 'Gem svar',
    tilAfgoerelsen: 'Til afgørelsen',
    gemt: 'Svarene er gemt',
    kladde: (navn: string): string => `Svar på kriterierne: ${navn}`,
    ingenVersion: 'Ingen målgruppe gælder den dag',
    ingenVersionNote: (dag: string): string =>
      `Der er ingen definition, der gælder ${visDato(dag)}. Ret visitationsdatoen, eller opret en version under Visitation.`,
    ingenKriterier: 'Målgruppen har ingen kriterier endnu',
    ingenKriterierNote: 'Skriv dem under Visitation, Målgruppe.',
    tilMaalgruppe: 'Gå til målgruppen',
  },

  brev: {
    knap: 'Brev til sagsbehandler',
    filnavn: (navn: string): string => `Svar på visitation ${navn}.pdf`,
    titel: { afvist: 'Svar på visitation: afvist', retur: 'Svar på visitation: retur' },
    til: 'Til',
    om: 'Vedrører',
    visiteret: 'Visiteret',
    aarsag: 'Årsag',
    beskrivelse: 'Beskrivelse',
    ingenBeskrivelse: 'Der er ikke skrevet en beskrivelse.',
    kriterier: 'Målgruppens kriterier',
    kontakt: 'Spørgsmål',
    jobformidler: 'Jobformidler',
    ukendt: 'Sagsbehandleren',
  },

  version: {
    ny: 'Ny version',
    foerste: 'Opret målgruppen',
    foersteNavn: 'Målgruppe',
    tomTitel: 'Målgruppen er ikke beskrevet endnu',
    tomNote: 'Beskriv, hvem projektet er for, så de, der visiterer, henviser de rigtige.',
    gaelderNu: 'Gælder nu',
    kommende: 'Kommende',
    tidligere: 'Tidligere',
    vaelg: 'Versioner',
    nyTitel: 'Ny version af målgruppen',
    nyNote:
      'Teksten og kriterierne kopieres. Den nuværende version slutter dagen før, og svar på den bliver stående.',
    gaelderFra: 'Den nye version gælder fra',
    opret: 'Opret version',
    oprettet: (dato: string): string => `Ny version gælder fra ${visDato(dato)}`,
    definition: 'Definition',
    ret: 'Ret definitionen',
    udskriv: 'Side til visitatorer',
  },

  kriterier: {
    titel: 'Kriterier',
    note: 'Spørgsmål med ja eller nej. Aldrig en diagnose eller andet om helbred.',
    taster: 'Enter tilføjer en linje, Alt og pil flytter den.',
    felt: (nr: number): string => `Kriterium ${nr}`,
    tilfoej: 'Tilføj kriterium',
    op: (nr: number): string => `Flyt kriterium ${nr} op`,
    ned: (nr: number): string => `Flyt kriterium ${nr} ned`,
    slet: (nr: number): string => `Slet kriterium ${nr}`,
    besvaret: (antal: number): string =>
      `Besvaret ${flertal(antal, 'gang', 'gange')}. Lav en ny version for at undvære det.`,
    ingen: 'Ingen kriterier endnu.',
    gem: 'Gem kriterier',
    gemt: 'Kriterierne er gemt',
  },

  side: {
    filnavn: 'Målgruppe.pdf',
    titel: 'Hvem er projektet for?',
    kriterier: 'Kriterier',
    ikke: 'Det hjælper projektet ikke med',
    kontakt: 'Hvem kan man spørge',
    ret: 'Er du i tvivl, så ring, før du henviser.',
  },

  afvisninger: {
    titel: 'Afviste og returnerede',
    ialt: (antal: number): string =>
      antal === 1 ? '1 afvist eller sendt retur' : `${antal} afviste eller sendt retur`,
    prAarsag: 'Efter årsag',
    prKommune: 'Efter kommune',
    aarsag: 'Årsag',
    kommune: 'Kommune',
    antal: 'Antal',
    andel: 'Andel',
    uoplyst: 'Ikke oplyst',
    tomTitel: 'Ingen er afvist eller sendt retur',
    tomNote: 'Når en visitation ender sådan, tælles den her efter årsag og kommune.',
    vis: (hvad: string, antal: number): string => `Vis ${antal}: ${hvad}`,
    bag: (hvad: string): string => `Bag tallet: ${hvad}`,
    kopier: 'Kopiér tabeller',
    kopieret: 'Tabellerne er kopieret og kan sættes ind i Excel',
    udskriv: 'Udskriv',
    filnavn: 'Afvisninger.pdf',
  },
};
