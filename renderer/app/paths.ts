import { LUKNING } from '#shared/domain/indsendelser/index.ts';
import { isTabel, type Tabel } from '#shared/domain/register.ts';

/** The page that shows a kind of record; `/<page>/<id>` opens one of them. */
const SIDE: Partial<Record<Tabel, string>> = {
  deltager: '/deltagere',
  virksomhed: '/virksomheder',
  virksomhedskontakt: '/kontakter',
  virksomhedsstoette: '/stoette',
  jobformidlerforloeb: '/jobformidlerforloeb',
  praktikforloeb: '/praktik',
  hold: '/hold',
  tilmelding: '/tilmeldinger',
  kursus: '/kurser',
  effekt: '/effekter',
  statussamtale: '/samtaler',
  videndeling: '/videndeling',
  maalgruppe: '/visitation/maalgruppe',
  kriterium: '/visitation/maalgruppe',
  eukortlaegning: '/eu',
  aarshjulpunkt: '/aarshjul',
  spoergeskema: '/spoergeskemaer',
  indikator: '/definitioner',
  periode: '/perioder',
  forventning: '/perioder',
  trafiklysgraense: '/perioder',
  skabelon: '/eksport/skabelon',
  projekt: '/projekt',
  projektkommune: '/projekt',
  bruger: '/projekt',
};

const UDEN_EGEN_SIDE: ReadonlySet<string> = new Set([
  '/perioder',
  '/projekt',
  '/visitation/maalgruppe',
  '/eu',
  '/aarshjul',
]);

/** Where a periode is closed. */
export const pathToClosing = (periodeId: string): string => `/perioder/luk/${encodeURIComponent(periodeId)}`;

/** Where a half-filled form is opened again: at its record, in the builder, or at the periode that is being closed. */
export function pathToDraft(tabel: string, id: string): string | null {
  if (tabel === LUKNING) return pathToClosing(id);
  const path = pathTo(tabel, id);
  return tabel === 'indikator' && path !== null ? `${path}/ret` : path;
}

/** Where a record is opened; null for kinds that are not shown by themselves. */
export function pathTo(tabel: string, id: string): string | null {
  const side = isTabel(tabel) ? SIDE[tabel] : undefined;
  if (side === undefined) return null;
  return UDEN_EGEN_SIDE.has(side) ? side : `${side}/${encodeURIComponent(id)}`;
}
