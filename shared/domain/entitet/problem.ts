/**
 * What a rule says of a record. `fejl` refuses the command; `advarsel` is shown and lets it through.
 * `kode` names a sentence in shared/tekster, `detalje` fills it.
 */
export interface Problem {
  readonly felt: string;
  readonly kode: string;
  readonly grad: 'fejl' | 'advarsel';
  readonly detalje?: Readonly<Record<string, string | number>> | undefined;
}

type Detalje = Problem['detalje'];

export const fejl = (felt: string, kode: string, detalje?: Detalje): Problem => ({
  felt,
  kode,
  grad: 'fejl',
  detalje,
});
export const advarsel = (felt: string, kode: string, detalje?: Detalje): Problem => ({
  felt,
  kode,
  grad: 'advarsel',
  detalje,
});

/** Error when an interval ends before it starts; missing ends are fine. */
export function tjekRaekkefoelge(
  raekke: Readonly<Record<string, unknown>>,
  fra: string,
  til: string,
  kode = 'slut_foer_start',
): Problem[] {
  const [start, slut] = [raekke[fra], raekke[til]];
  const omvendt = typeof start === 'string' && typeof slut === 'string' && slut < start;
  return omvendt ? [fejl(til, kode, { start })] : [];
}
