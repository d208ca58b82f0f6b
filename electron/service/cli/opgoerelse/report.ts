import type {
  EnhedResultat,
  EnhedTaellerIkke,
  Indikatorresultat,
  Opgoerelse,
} from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';

type Numbers = Pick<
  Indikatorresultat,
  | 'nr'
  | 'gruppe'
  | 'navn'
  | 'maaltal'
  | 'maaltalEfter'
  | 'forventet'
  | 'forventetPr'
  | 'status'
  | 'procent'
  | 'eksakt'
  | 'lys'
  | 'niveau'
>;

/** One indicator as the command line prints it; null stands for "–". */
export interface ReportedIndikator extends Numbers {
  readonly bemaerkning: string | null;
  readonly taeller?: readonly EnhedResultat[];
  readonly taellerIkke?: readonly EnhedTaellerIkke[];
}

/** The JSON of `effektspor indikatorer`: a promise to programs, so every key is named here. */
export interface Report extends Pick<Opgoerelse, 'dato' | 'fra' | 'trafiklys' | 'gennemsnit'> {
  readonly indikatorer: readonly ReportedIndikator[];
}

export function reportOf({ dato, fra, trafiklys, indikatorer, gennemsnit }: Opgoerelse): Report {
  return { dato, fra, trafiklys, indikatorer: indikatorer.map(indicator), gennemsnit };
}

function indicator(i: Indikatorresultat): ReportedIndikator {
  const { nr, gruppe, navn, maaltal, maaltalEfter, forventet, forventetPr } = i;
  const { status, procent, eksakt, lys, niveau, taeller, taellerIkke } = i;
  const target = { nr, gruppe, navn, maaltal, maaltalEfter, forventet, forventetPr };
  const reached = { status, procent, eksakt, lys, niveau, bemaerkning: remark(i.bemaerkninger) };
  // Asked for without units, neither list is there.
  return taeller === undefined || taellerIkke === undefined
    ? { ...target, ...reached }
    : { ...target, ...reached, taeller, taellerIkke };
}

const isRemark = (kode: string): kode is keyof typeof tekster.indikatorer.bemaerkning =>
  Object.hasOwn(tekster.indikatorer.bemaerkning, kode);

function remark(remarks: Indikatorresultat['bemaerkninger']): string | null {
  const words = remarks.flatMap(({ kode, detalje = {} }) =>
    isRemark(kode) ? [tekster.indikatorer.bemaerkning[kode](detalje)] : [],
  );
  return words.length === 0 ? null : `${words.join('; ')}.`;
}
