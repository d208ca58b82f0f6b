import { arkivudtraek } from './arkiv/index.ts';
import { aarshjulpunkt } from './aarshjul/index.ts';
import { begrundelse } from './begrundelser/index.ts';
import { deltager, flet } from './deltagere/index.ts';
import { effekt } from './effekter/index.ts';
import { evaluering } from './evaluering/index.ts';
import type { Entitet } from './entitet/index.ts';
import { eukortlaegning } from './eu/index.ts';
import { fremmoede, hold, jobformidlerforloeb, kursus, tilmelding } from './forloeb/index.ts';
import { indikator, indikatorversion } from './indikatorer/index.ts';
import { indsendelse } from './indsendelser/index.ts';
import { kriterium, maalgruppe, visitationssvar } from './maalgruppe/index.ts';
import { forventning, periode, trafiklysgraense } from './perioder/index.ts';
import { praktikforloeb } from './praktik/index.ts';
import { bruger, projekt, projektkommune } from './projekt/index.ts';
import { statussamtale } from './samtaler/index.ts';
import { skabelon } from './skabeloner/index.ts';
import { besvarelse, spoergeskema, spoergsmaal } from './spoergeskema/index.ts';
import { videndeling } from './videndeling/index.ts';
import { virksomhed, virksomhedskontakt, virksomhedsstoette } from './virksomheder/index.ts';

/** Every kind of record, by table name: what the change log folds and what migrations create. */
export const ENTITETER = {
  projekt,
  projektkommune,
  bruger,
  indikator,
  indikatorversion,
  periode,
  forventning,
  trafiklysgraense,
  indsendelse,
  evaluering,
  skabelon,
  eukortlaegning,
  aarshjulpunkt,
  deltager,
  virksomhed,
  virksomhedskontakt,
  virksomhedsstoette,
  jobformidlerforloeb,
  praktikforloeb,
  hold,
  tilmelding,
  kursus,
  effekt,
  flet,
  fremmoede,
  statussamtale,
  maalgruppe,
  kriterium,
  visitationssvar,
  videndeling,
  spoergeskema,
  spoergsmaal,
  besvarelse,
  begrundelse,
  arkivudtraek,
} as const satisfies Record<string, Entitet>;

export type Tabel = keyof typeof ENTITETER;
export const TABELLER = Object.keys(ENTITETER) as Tabel[];

/** True for a table of this program; a name from the log may be of a newer one. */
export const isTabel = (name: string): name is Tabel => Object.hasOwn(ENTITETER, name);

/** The kinds that are worked with as lists: many at a time may be chosen, and a field of them set. */
export const LISTEDE = [
  'deltager',
  'virksomhed',
  'virksomhedskontakt',
  'virksomhedsstoette',
  'jobformidlerforloeb',
  'praktikforloeb',
  'hold',
  'tilmelding',
  'kursus',
  'effekt',
  'statussamtale',
  'videndeling',
] as const satisfies readonly Tabel[];
