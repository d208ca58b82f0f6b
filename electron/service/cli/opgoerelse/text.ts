import { GRUPPER, type Gruppe } from '#shared/domain/indikatorer/index.ts';
import { formatEksakt, formatHeltal, formatProcent, INTET, tekster, visDato } from '#shared/tekster/index.ts';
import { renderTable, type Column } from '../table.ts';
import type { Report, ReportedIndikator } from './report.ts';

const { cli, indikatorer: words, faelles } = tekster;
const { kolonner, enhed } = cli.indikatorer;

/** The report's tables 3, 4 and 5, with expectation, light and remark beside them. */
export function renderOpgoerelse(report: Report): string[] {
  const tables = GRUPPER.flatMap((gruppe) => [...renderGruppe(report, gruppe), '']);
  return [...tables, cli.indikatorer.skala[report.trafiklys], ...report.indikatorer.flatMap(renderUnits)];
}

function renderGruppe(report: Report, gruppe: Gruppe): string[] {
  const rows = report.indikatorer.filter((i) => i.gruppe === gruppe);
  // Only effects are wanted after the project, too.
  const after = rows.some((i) => i.maaltalEfter !== null);
  const mean = report.gennemsnit[gruppe];
  const meanRow = { nr: '', navn: cli.indikatorer.gennemsnit, ...mean };
  const cells = [
    ...rows.map((i) => row(i, after)),
    row({ ...EMPTY, ...meanRow, gruppe, bemaerkning: null }, after, ''),
  ];
  const title = cli.indikatorer.tabel[gruppe](report.dato);
  return [title, ...renderTable(columns(gruppe, after), cells)];
}

const EMPTY = { maaltal: null, maaltalEfter: null, forventet: null, forventetPr: null, status: null };

function columns(gruppe: Gruppe, after: boolean): Column[] {
  const number = (heading: string): Column => ({ heading, right: true });
  return [
    { heading: kolonner.nr },
    { heading: kolonner[gruppe] },
    number(kolonner.maaltal),
    ...(after ? [number(kolonner.maaltalEfter)] : []),
    number(kolonner.forventet),
    number(kolonner.status),
    number(kolonner.procent),
    number(kolonner.eksakt),
    { heading: kolonner.lys },
    { heading: kolonner.bemaerkning },
  ];
}

/** `none`: what a missing count is shown as; a mean has none of its own. */
function row(i: ReportedIndikator, after: boolean, none: string = INTET): string[] {
  const count = (n: number | null): string => (n === null ? none : formatHeltal(n));
  return [
    i.nr,
    i.navn,
    count(i.maaltal),
    ...(after ? [count(i.maaltalEfter)] : []),
    count(i.forventet),
    count(i.status),
    formatProcent(i.procent),
    formatEksakt(i.eksakt),
    i.lys === null ? INTET : `${faelles.lys[i.lys]} (${String(i.niveau ?? '')})`,
    i.bemaerkning ?? '',
  ];
}

function renderUnits({ nr, taeller, taellerIkke }: ReportedIndikator): string[] {
  if (taeller === undefined || taellerIkke === undefined) return [];
  const cells = (e: (typeof taeller)[number]): string[] => [
    e.pseudonym,
    e.navn ?? INTET,
    visDato(e.dato),
    e.art ?? '',
  ];
  const heads = [
    { heading: enhed.pseudonym },
    { heading: enhed.navn },
    { heading: enhed.dato },
    { heading: enhed.art },
  ];
  const reason = (kode: string): string =>
    Object.hasOwn(words.aarsag, kode) ? words.aarsag[kode as keyof typeof words.aarsag] : words.ukendtAarsag;
  return [
    '',
    cli.indikatorer.taeller(nr, taeller.length),
    ...renderTable(heads, taeller.map(cells)),
    '',
    cli.indikatorer.taellerIkke(nr, taellerIkke.length),
    ...renderTable(
      [...heads, { heading: enhed.aarsag }],
      taellerIkke.map((e) => [...cells(e), reason(e.aarsag)]),
    ),
  ];
}
