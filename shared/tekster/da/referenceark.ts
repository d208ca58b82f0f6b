import {
  OPTAGET,
  type Distinkt,
  type Filter,
  type Filternavn,
  type IndikatorDefinition,
  type Kilde,
  type Optagetkrav,
} from '../../domain/indikatorer/index.ts';
import type { Arkafsnit, Arklinje } from '../../domain/indsendelser/index.ts';
import { formatHeltal, visDato } from '../format.ts';
import { faelles } from './faelles.ts';
import { KILDEORD } from './kildeord.ts';
import { koder } from './koder.ts';

const UNIT: Readonly<Record<Distinkt, string>> = {
  raekke: 'Hver registrering tæller.',
  deltager:
    'Hver deltager tæller én gang: den tidligste registrering, der opfylder alt. Resten er dubletter.',
  virksomhed:
    'Hver virksomhed tæller én gang: den tidligste registrering, der opfylder alt. Resten er dubletter.',
};

const OPTAGETORD: Readonly<Record<Optagetkrav, string>> = {
  senest_opgoerelsen:
    'Deltageren skal være optaget senest på opgørelsesdatoen og tæller tidligst fra den dag.',
  senest_dato: 'Deltageren skal være optaget senest på den dag, det skete.',
  uden_krav: 'Det er ikke et krav, at en deltager er optaget.',
};

const COUNTED_STATUS: Readonly<Partial<Record<Kilde, string>>> = {
  praktikforloeb: 'Afbrudte praktikforløb tæller, aflyste gør ikke.',
  virksomhedsstoette:
    'Kun støtte, der er modtaget; tilbudt og afslået støtte tæller ikke. Et kursus er aldrig støtte.',
  kursus: 'Kun kurser, der er gennemført.',
  deltager: 'Personer, der er afvist eller sendt retur, tæller ikke.',
};

type Ord = Readonly<Record<string, string>>;

const STOERRELSESORD: Ord = { mikro: 'Mikro', lille: 'Lille', mellemstor: 'Mellemstor', stor: 'Stor' };

/** The words of the codes that a switch may take. */
function wordsOf(kilde: Kilde, navn: Filternavn): Ord {
  const kursus = kilde === 'kursus';
  const words: Readonly<Partial<Record<Filternavn, Ord>>> = {
    art: kursus ? koder.kursus.art : koder.effekt.art,
    typer: kursus ? koder.kursus.art : koder.praktikforloeb.type,
    jobtyper: koder.effekt.jobtype,
    statusser: koder.deltager.arbejdsmarkedsstatus,
    stoerrelser: STOERRELSESORD,
    faktastatusser: kursus
      ? koder.kursus.status
      : kilde === 'praktikforloeb'
        ? koder.praktikforloeb.status
        : koder.virksomhedsstoette.status,
  };
  return words[navn] ?? {};
}

/** The word of a code that a switch may take; one that is unknown stands as it is. */
export function filterord(kilde: Kilde, navn: Filternavn, kode: string): string {
  const words = wordsOf(kilde, navn);
  return Object.hasOwn(words, kode) ? (words[kode] ?? kode) : kode;
}

/** "fleksjob, selvstændig eller deltid"; an abbreviation keeps its capitals. */
function listOf(kilde: Kilde, navn: Filternavn, koderne: readonly string[]): string {
  const all = koderne.map((kode) => lowerFirst(filterord(kilde, navn, kode)));
  const between = all.some((word) => word.includes(',')) ? '; ' : ', ';
  return all.length < 2 ? (all[0] ?? 'ingen') : `${all.slice(0, -1).join(between)} eller ${all.at(-1) ?? ''}`;
}

const lowerFirst = (word: string): string =>
  /^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLocaleLowerCase('da') + word.slice(1);

/** Every switch that is set, as a sentence, in the order in which the counting asks (domain.md §1.12). */
function switches(kilde: Kilde, f: Filter): (string | undefined)[] {
  const evidence =
    kilde === 'kursus' ? 'Beviset skal være registreret.' : 'Dokumentationen skal være angivet.';
  return [
    OPTAGETORD[f.optaget ?? OPTAGET[kilde]],
    f.faktastatusser
      ? `Kun med status: ${listOf(kilde, 'faktastatusser', f.faktastatusser)}.`
      : COUNTED_STATUS[kilde],
    f.art === undefined ? undefined : `Kun af arten: ${listOf(kilde, 'art', [f.art])}.`,
    f.typer && `Kun af typen: ${listOf(kilde, 'typer', f.typer)}.`,
    f.jobtyper && `Kun jobtyperne: ${listOf(kilde, 'jobtyper', f.jobtyper)}.`,
    f.statusser && `Kun deltagere, der ved start var: ${listOf(kilde, 'statusser', f.statusser)}.`,
    f.stoerrelser && `Kun virksomheder af størrelsen: ${listOf(kilde, 'stoerrelser', f.stoerrelser)}.`,
    f.kraeverBevis === true ? evidence : undefined,
  ];
}

function conditions({ kilde, filter, distinkt }: IndikatorDefinition): string[] {
  const f = filter ?? {};
  const screening = f.typer?.includes('fvu_screening') === true || f.art === 'fvu_screening';
  const lines = [
    `Datoen, der afgør, er ${KILDEORD[kilde].dato}. Den skal ligge i bevillingsperioden og senest på opgørelsesdatoen; planlagte datoer tæller aldrig.`,
    ...switches(kilde, f),
    kilde === 'kursus' && !screening ? 'En FVU-screening er ikke et kursus.' : undefined,
    UNIT[distinkt],
  ];
  return lines.filter((line) => line !== undefined);
}

/** What is counted, in one line: "Antal deltagere med mindst én effekt". */
function counted({ kilde, distinkt }: IndikatorDefinition): string {
  const { en, flere } = KILDEORD[kilde];
  if (distinkt === 'raekke' || kilde === distinkt) return `Antal ${flere}`;
  return `Antal ${faelles.tabel[distinkt].flere} med mindst ${en}`;
}

/** How the EU reads the code; where that differs from the project, both counts are shown. domain.md §2.1, §2.2 */
export const EU_LAESNING: Readonly<Record<string, string>> = {
  EECO01: 'Alle deltagere, også dem med ufuldstændige oplysninger; én gang pr. person.',
  EECO02:
    'Kun ledige, der står til rådighed. Aktivitetsparate, sygemeldte og personer i ressourceforløb er i EU’s forstand uden for arbejdsstyrken. Projektet tæller alle ledige med.',
  EECO19: 'Kun virksomheder, der selv får støtte. Støtte, der er rettet mod en person, tæller som deltager.',
  EECR01:
    'Kun deltagere, der ikke allerede søgte job ved start, og som søger job ved afslutningen eller inden for fire uger efter.',
  EECR02:
    'Kun deltagere, der ikke var i uddannelse ved start, og som er det ved afslutningen eller inden for fire uger efter.',
  EECR03: 'Kun en formel kvalifikation, der er prøvet; et bevis for deltagelse er ikke nok.',
  EECR04:
    'Kun deltagere, der var ledige eller uden for arbejdsstyrken ved start, og som er i job ved afslutningen eller inden for fire uger efter.',
};

const UDEN_KODE = 'Indikatoren er projektets egen og har ingen EU-kode.';
const KURSUS_UDEN_KODE = `${UDEN_KODE} Et kursusbevis er ikke en kvalifikation i EU’s forstand (EECR03).`;

function euWords({ euKode, kilde }: IndikatorDefinition): string {
  if (euKode === null) return kilde === 'kursus' ? KURSUS_UDEN_KODE : UDEN_KODE;
  return Object.hasOwn(EU_LAESNING, euKode)
    ? (EU_LAESNING[euKode] ?? '')
    : 'Se forordning (EU) 2021/1057, bilag I.';
}

const target = (maaltal: number | null): string | null => (maaltal === null ? null : formatHeltal(maaltal));
const day = (dato: string | null | undefined): string | null => (dato ? visDato(dato) : null);

/**
 * The reference sheet of an indicator: what is counted, how, from where, its limits, from when, and the EU's reading.
 * The method is derived from the definition itself, so that it never disagrees with the counting. What is not known
 * is left out.
 */
export function referenceark(definition: IndikatorDefinition): Arklinje[] {
  const d = definition;
  const { side, dokumentation } = KILDEORD[d.kilde];
  const lines: readonly (readonly [Arkafsnit, string, string | null | undefined])[] = [
    ['taelles', 'Hvad tælles', counted(d)],
    ['taelles', 'Enhed', d.enhed],
    ['taelles', 'Måltal i perioden', target(d.maaltal)],
    ['taelles', 'Måltal efter perioden', target(d.maaltalEfter)],
    ['metode', 'Reglen', conditions(d).join('\n')],
    ['metode', 'Bemærkninger til metoden', d.metode],
    ['dokumentation', 'Kilde', `${koder.indikator.kilde[d.kilde]}, registreret på siden ${side}`],
    ['dokumentation', 'Dokumentation', dokumentation],
    ['dokumentation', 'Dokumentation, der er aftalt', d.dokumentation],
    ['begraensninger', 'Kendte begrænsninger', d.begraensninger],
    ['gyldighed', 'Definitionen gælder fra', day(d.gyldigFra) ?? 'Projektets begyndelse'],
    ['gyldighed', 'Indsamles fra', day(d.indsamlesFra) ?? 'Ikke begyndt'],
    ['gyldighed', 'Udgår fra', day(d.udgaarDato)],
    ['eu', 'EU-kode', d.euKode ?? 'Ingen'],
    ['eu', 'Som EU tæller', euWords(d)],
  ];
  return lines.flatMap(([afsnit, navn, tekst]) => (tekst ? [{ afsnit, navn, tekst }] : []));
}
