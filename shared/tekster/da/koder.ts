import type { Eustatusvalg } from '../../domain/eu/index.ts';
import { YDELSER, type FVU_TRIN, type YdelseKode } from '../../domain/kodelister/index.ts';
import type { FeltType } from '../../domain/entitet/index.ts';
import type { ENTITETER, Tabel } from '../../domain/register.ts';

type Felter<T extends Tabel> = (typeof ENTITETER)[T]['felter'];
// Distributes over a union of fields: a free text beside the codes must not hide them.
type Kode<F> = F extends unknown
  ? FeltType<F> extends string
    ? string extends FeltType<F>
      ? never
      : FeltType<F>
    : never
  : never;

/** Every field with a closed list of codes, and a word for every code of it. */
type Kodetekster = {
  readonly [T in Tabel as [Kode<Felter<T>[keyof Felter<T>]>] extends [never] ? never : T]: {
    readonly [F in keyof Felter<T> as [Kode<Felter<T>[F]>] extends [never] ? never : F]: Readonly<
      Record<Kode<Felter<T>[F]>, string>
    >;
  };
};

// Benefits carry their name with their validity dates, in the code list itself.
type Ydelsetekster = { readonly deltager: { readonly ydelse: Readonly<Record<string, string>> } };
// Offered only: older texts stand in the field as they were written.
type Trintekster = {
  readonly kursus: { readonly anbefaletTrin: Readonly<Record<(typeof FVU_TRIN)[number], string>> };
};

const kilde = {
  jobformidlerforloeb: 'Jobformidlerforløb',
  praktikforloeb: 'Praktikforløb',
  tilmelding: 'Tilmeldinger til hold',
  virksomhedskontakt: 'Virksomhedskontakter',
  deltager: 'Deltagere',
  virksomhedsstoette: 'Støtte til virksomheder',
  kursus: 'Kurser',
  effekt: 'Effekter',
};
const distinkt = { raekke: 'Registrering', deltager: 'Deltager', virksomhed: 'Virksomhed' };
const eustatus: Readonly<Record<Eustatusvalg, string>> = {
  ledig: 'Ledig',
  langtidsledig: 'Langtidsledig',
  uden_for_arbejdsstyrken: 'Uden for arbejdsstyrken',
  beskaeftiget: 'I beskæftigelse',
  som_registreret: 'Som registreret på deltageren',
};
const eustatusord = Object.fromEntries(YDELSER.map((y) => [y.kode, eustatus])) as Readonly<
  Record<YdelseKode, typeof eustatus>
>;

/** Words for the codes of shared/domain/kodelister, by table and field; a missing one does not compile. */
export const koder: Kodetekster & Ydelsetekster & Trintekster = {
  projektkommune: {
    rolle: { lead: 'Leadpartner', partner: 'Partner', paa_vej: 'På vej ind' },
  },
  bruger: {
    rolle: { jobformidler: 'Jobformidler', projektleder: 'Projektleder', revisor: 'Revisor' },
  },
  arkivudtraek: { art: { arkiv: 'Arkiv', evaluator: 'Evaluatorpakke' } },
  indikator: {
    gruppe: { aktivitet: 'Aktivitet', output: 'Output', effekt: 'Effekt' },
    kilde,
    distinkt,
  },
  indikatorversion: { kilde, distinkt },
  trafiklysgraense: {
    skala: { midtvejs: 'Midtvejs', slut: 'Slut' },
    lys: { grøn: 'Grøn', gul: 'Gul', rød: 'Rød' },
  },
  evaluering: {
    emne: {
      input: 'Input',
      rekruttering: 'Rekruttering',
      virkemidler: 'Virkemidler',
      outcome_effekt: 'Outcome og effekt',
      forankring: 'Forankring',
      monitorering: 'Monitorering og opfølgning',
      helhed: 'Helhedsvurdering',
      kaede_input: 'Input',
      kaede_aktivitet: 'Hovedaktiviteter',
      kaede_output: 'Output',
      kaede_outcome: 'Outcome',
      kaede_effekt: 'Effekter',
    },
    lys: { grøn: 'Grøn', gul: 'Gul', rød: 'Rød' },
  },
  eukortlaegning: eustatusord,
  aarshjulpunkt: {
    art: { midtvejsevaluering: 'Midtvejsevaluering', slutevaluering: 'Slutevaluering', andet: 'Andet' },
  },
  deltager: {
    visitationUdfald: { afvist: 'Afvist', retur: 'Retur til sagsbehandler' },
    visitationAarsag: {
      uden_for_maalgruppen: 'Uden for målgruppen',
      for_langt_fra_arbejdsmarkedet: 'For langt fra arbejdsmarkedet',
      anden_indsats_foerst: 'Anden indsats skal komme først',
      ingen_ledig_plads: 'Ingen ledig plads',
      oensker_ikke: 'Ønsker ikke at deltage',
      andet: 'Andet',
    },
    ydelse: Object.fromEntries(YDELSER.map((y) => [y.kode, y.navn])),
    arbejdsmarkedsstatus: {
      ledig: 'Ledig',
      langtidsledig: 'Langtidsledig',
      uden_for_arbejdsstyrken: 'Uden for arbejdsstyrken',
      beskaeftiget: 'I beskæftigelse',
    },
    uddannelsesniveau: {
      isced_0_2: 'Grundskole eller mindre (ISCED 0-2)',
      isced_3_4: 'Ungdomsuddannelse, EUD, gymnasial (ISCED 3-4)',
      isced_5_8: 'Videregående uddannelse (ISCED 5-8)',
    },
    koen: { kvinde: 'Kvinde', mand: 'Mand', nonbinaer: 'Nonbinær' },
    afslutningAarsag: {
      job: 'Kommet i job',
      uddannelse: 'Begyndt på uddannelse',
      retur_sagsbehandler: 'Retur til sagsbehandler',
      flyttet: 'Flyttet',
      fravaer: 'For stort fravær',
      oenske: 'Eget ønske',
      andet: 'Andet',
    },
  },
  virksomhedskontakt: {
    type: { besoeg: 'Besøg', telefon: 'Telefon', mail: 'Mail', moede: 'Møde' },
  },
  virksomhedsstoette: {
    status: { tilbudt: 'Tilbudt', modtaget: 'Modtaget', afslaaet: 'Afslået' },
    afslagsaarsag: {
      ikke_behov: 'Har ikke behov',
      kender_ikke_mulighederne: 'Kender ikke mulighederne',
      tid_administration: 'Tid eller administration',
      andet: 'Andet',
    },
  },
  praktikforloeb: {
    type: {
      virksomhedspraktik: 'Virksomhedspraktik',
      loentilskud: 'Løntilskud',
      loennede_timer: 'Lønnede timer',
      snusepraktik: 'Snusepraktik',
      uddannelsespraktik: 'Uddannelsespraktik',
    },
    status: {
      planlagt: 'Planlagt',
      i_gang: 'I gang',
      gennemfoert: 'Gennemført',
      afbrudt: 'Afbrudt',
      aflyst: 'Aflyst',
    },
  },
  kursus: {
    art: {
      fvu_screening: 'FVU-screening',
      fvu: 'FVU',
      amu: 'AMU',
      avu: 'AVU',
      certifikat: 'Certifikat',
      privat: 'Privat kursus',
    },
    status: {
      tilbudt: 'Tilbudt',
      tilmeldt: 'Tilmeldt',
      gennemfoert: 'Gennemført',
      afbrudt: 'Afbrudt',
      afslaaet: 'Afslået',
    },
    anbefaletTrin: {
      fvu_start: 'FVU-start',
      dansk_1: 'FVU-dansk trin 1',
      dansk_2: 'FVU-dansk trin 2',
      dansk_3: 'FVU-dansk trin 3',
      dansk_4: 'FVU-dansk trin 4',
      matematik_1: 'FVU-matematik trin 1',
      matematik_2: 'FVU-matematik trin 2',
      digital_1: 'FVU-digital trin 1',
      digital_2: 'FVU-digital trin 2',
      digital_3: 'FVU-digital trin 3',
      engelsk_1: 'FVU-engelsk trin 1',
      engelsk_2: 'FVU-engelsk trin 2',
      engelsk_3: 'FVU-engelsk trin 3',
      engelsk_4: 'FVU-engelsk trin 4',
    },
  },
  effekt: {
    art: { jobsoegende: 'Jobsøgende', beskaeftigelse: 'Beskæftigelse', uddannelse: 'Uddannelse' },
    jobtype: {
      ordinaer: 'Ordinært job',
      deltid: 'Ordinært job, deltid',
      fleksjob: 'Fleksjob',
      loentilskud: 'Løntilskud',
      selvstaendig: 'Selvstændig',
    },
    uddannelsesart: {
      fgu: 'FGU',
      eud: 'Erhvervsuddannelse (EUD)',
      gymnasial: 'Gymnasial uddannelse',
      videregaaende: 'Videregående uddannelse',
      anden: 'Anden uddannelse',
    },
  },
  flet: {
    art: { deltager: 'Deltager', virksomhed: 'Virksomhed' },
  },
  fremmoede: {
    status: { til_stede: 'Til stede', fravaer: 'Fravær', lovligt_fravaer: 'Lovligt fravær' },
  },
  statussamtale: {
    art: { projekt: 'Projektets', jobcenter: 'Jobcentrets', faelles: 'Fælles' },
  },
  videndeling: {
    modtagergruppe: {
      jobkonsulenter: 'Jobkonsulenter',
      virksomhedskonsulenter: 'Virksomhedskonsulenter',
      sagsbehandlere: 'Sagsbehandlere',
      virksomheder: 'Virksomheder',
      andre: 'Andre',
    },
  },
};
