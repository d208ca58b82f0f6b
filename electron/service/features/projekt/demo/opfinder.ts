import { addDays, type LocalDate } from '#shared/domain/kalender/index.ts';
import type { NyDeltager } from '#shared/domain/deltagere/index.ts';
import type { NyRaekke } from '#shared/domain/entitet/index.ts';
import type { UDDANNELSESNIVEAUER, YdelseKode } from '#shared/domain/kodelister/index.ts';
import type { virksomhed } from '#shared/domain/virksomheder/index.ts';
import navne from '../../../../../resources/demo/navne.json' with { type: 'json' };
import steder from '../../../../../resources/demo/steder.json' with { type: 'json' };
import firmaer from '../../../../../resources/demo/virksomheder.json' with { type: 'json' };
import { Numre } from './numre.ts';
import type { Random } from './random.ts';

export type NyVirksomhed = NyRaekke<typeof virksomhed>;
type Koen = 'kvinde' | 'mand';
type Uddannelsesniveau = (typeof UDDANNELSESNIVEAUER)[number];

/** What a story may say of its person; the rest is invented. */
export interface Kendt {
  readonly navn?: string;
  readonly koen?: Koen;
  readonly foedt?: LocalDate;
  /** Kommuner to live in; left out, any of the list of towns. */
  readonly kommuner?: readonly string[];
}

const DAYS_A_YEAR = 365.25;
/** Age groups at the start, oldest year included, and how often each occurs. */
const ALDRE = [
  { fra: 19, til: 24, vaegt: 30 },
  { fra: 25, til: 34, vaegt: 30 },
  { fra: 35, til: 49, vaegt: 26 },
  { fra: 50, til: 60, vaegt: 14 },
] as const;
const UNG_TIL = 30;
const YDELSER: readonly { ung: boolean; kode: YdelseKode; vaegt: number }[] = [
  { ung: true, kode: 'uddannelseshjaelp_aktivitetsparat', vaegt: 50 },
  { ung: true, kode: 'uddannelseshjaelp_uddannelsesparat', vaegt: 32 },
  { ung: true, kode: 'kontanthjaelp_jobparat', vaegt: 12 },
  { ung: true, kode: 'selvforsoergende', vaegt: 6 },
  { ung: false, kode: 'kontanthjaelp_aktivitetsparat', vaegt: 42 },
  { ung: false, kode: 'kontanthjaelp_jobparat', vaegt: 34 },
  { ung: false, kode: 'dagpenge', vaegt: 10 },
  { ung: false, kode: 'overgangsydelse_jobparat', vaegt: 6 },
  { ung: false, kode: 'ledighedsydelse', vaegt: 8 },
];
const NIVEAUER: readonly { niveau: Uddannelsesniveau; vaegt: number }[] = [
  { niveau: 'isced_0_2', vaegt: 58 },
  { niveau: 'isced_3_4', vaegt: 34 },
  { niveau: 'isced_5_8', vaegt: 8 },
];
const MIO_EUR_PR_AARSVAERK = 0.14;

/** Invents persons and companies; no two have a CPR or CVR number in common. */
export class Opfinder {
  readonly #random: Random;
  readonly #numre: Numre;
  readonly #taken = new Set<string>();

  constructor(random: Random) {
    this.#random = random;
    this.#numre = new Numre(random);
  }

  /** A person as the first record has them; `dato` is the day their age is reckoned at. */
  person(
    dato: LocalDate,
    kendt: Kendt = {},
  ): NyDeltager & { readonly navn: string; readonly kommune: string } {
    const koen = kendt.koen ?? (this.#random.chance(0.48) ? 'kvinde' : 'mand');
    const navn = kendt.navn ?? this.#unused(() => this.personName(koen));
    const alder = this.#random.weighted(ALDRE, (a) => a.vaegt);
    const aar = this.#random.int(alder.fra, alder.til);
    const foedt = kendt.foedt ?? this.#birthday(dato, aar);
    const sted = this.#town(kendt.kommuner);
    const ung = foedt > addDays(dato, -Math.round(UNG_TIL * DAYS_A_YEAR));
    return {
      navn,
      cpr: this.#numre.cpr(foedt, koen),
      kommune: sted.kommune,
      telefon: this.#numre.telefon(),
      email: this.#random.chance(0.85) ? mailOf(navn) : null,
      adresse: this.address(sted),
      ydelse: this.#random.weighted(
        YDELSER.filter((y) => y.ung === ung),
        (y) => y.vaegt,
      ).kode,
      arbejdsmarkedsstatus: this.#random.chance(0.55) ? 'langtidsledig' : 'ledig',
      uddannelsesniveau: this.#random.weighted(NIVEAUER, (n) => n.vaegt).niveau,
    };
  }

  telefon(): string {
    return this.#numre.telefon();
  }

  address(sted: { readonly postnr: string; readonly by: string } = this.#town(['316'])): string {
    return `${this.#random.pick(steder.veje)} ${String(this.#random.int(1, 96))}, ${sted.postnr} ${sted.by}`;
  }

  /** A full name of either gender; given name and surname of one group. */
  personName(koen: Koen = this.#random.chance(0.5) ? 'kvinde' : 'mand'): string {
    const gruppe = this.#random.weighted(navne.grupper, (g) => g.andel);
    const fornavn = this.#random.pick(koen === 'kvinde' ? gruppe.kvinder : gruppe.maend);
    const middle = gruppe.mellemnavne.length > 0 && this.#random.chance(0.4);
    const mellemnavn = middle ? ` ${this.#random.pick(gruppe.mellemnavne)}` : '';
    return `${fornavn}${mellemnavn} ${this.#random.pick(gruppe.efternavne)}`;
  }

  /** One of the demo's companies, by its place in the list. */
  demoFirma(firma: (typeof firmaer.demo)[number]): NyVirksomhed {
    const kommune = steder.byer.find((by) => by.postnr === firma.postnr)?.kommune ?? '316';
    return this.#firma(firma.navn, firma.branche, kommune, firma.aarsvaerk);
  }

  virksomhed(): NyVirksomhed {
    const { branche, ord } = this.#random.pick(firmaer.brancher);
    const navn = this.#unused(() => {
      const forled = this.#random.chance(0.5)
        ? this.#random.pick(firmaer.forled)
        : this.#random.pick(this.#random.weighted(navne.grupper, (g) => g.andel).efternavne);
      return `${forled} ${this.#random.pick(ord)} ${this.#random.pick(firmaer.former)}`;
    });
    const large = this.#random.chance(0.04);
    const aarsvaerk = large ? this.#random.int(250, 900) : this.#random.int(1, 90);
    return this.#firma(navn, branche, this.#town().kommune, this.#random.chance(0.75) ? aarsvaerk : null);
  }

  #firma(navn: string, branche: string, kommune: string, aarsvaerk: number | null): NyVirksomhed {
    const kontaktperson = this.personName();
    const omsaetning = (aarsvaerk ?? 0) * MIO_EUR_PR_AARSVAERK * (this.#random.int(70, 130) / 100);
    const felter = { navn, branche, kommune, kontaktperson, cvr: this.#numre.cvr() };
    const pNummer = this.#random.chance(0.5) ? this.#numre.pNummer() : null;
    const kontakt = { telefon: this.#numre.telefon(), email: mailOf(kontaktperson), pNummer };
    if (aarsvaerk === null) return { ...felter, ...kontakt };
    return {
      ...felter,
      ...kontakt,
      aarsvaerk,
      omsaetningMioEur: Math.round(omsaetning * 10) / 10,
      koncern: aarsvaerk > 100,
    };
  }

  #town(kommuner?: readonly string[]): (typeof steder.byer)[number] {
    const byer = kommuner ? steder.byer.filter((by) => kommuner.includes(by.kommune)) : steder.byer;
    return this.#random.weighted(byer, (by) => by.vaegt);
  }

  /** Not on a 1 January, whose numbers may lack the check digit and still be somebody's (domain.md §3.1). */
  #birthday(dato: LocalDate, aar: number): LocalDate {
    const day = addDays(dato, -Math.round(aar * DAYS_A_YEAR) - this.#random.int(1, 364));
    return day.endsWith('-01-01') ? addDays(day, 1) : day;
  }

  /** Tries for a name nobody has; large projects have namesakes, as the world does. */
  #unused(make: () => string): string {
    let navn = make();
    for (let tries = 0; this.#taken.has(navn) && tries < 20; tries += 1) navn = make();
    this.#taken.add(navn);
    return navn;
  }
}

const LETTERS: readonly [RegExp, string][] = [
  [/æ/g, 'ae'],
  [/ø/g, 'oe'],
  [/å/g, 'aa'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
];

function mailOf(navn: string): string {
  const plain = LETTERS.reduce((text, [from, to]) => text.replace(from, to), navn.toLowerCase());
  const words = plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z]+/);
  return `${words.filter((word) => word !== '').join('.')}@example.dk`;
}
