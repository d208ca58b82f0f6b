import { dato, entitet, heltal, kraevet, reference, valg } from '../entitet/index.ts';
import { LYS, SKALAER } from '../indikatorer/index.ts';

/** One opgørelsesperiode of the tilsagn (domain.md §1.7). */
export const periode = entitet({
  tabel: 'periode',
  feature: 'perioder',
  etiket: null,
  felter: { nr: kraevet(heltal(1, 99)), fra: kraevet(dato()), til: kraevet(dato()) },
});

/** Expected cumulative value of an indicator at the end of a period; no row = not stated. */
export const forventning = entitet({
  tabel: 'forventning',
  feature: 'perioder',
  etiket: null,
  felter: {
    indikatorId: kraevet(reference('indikator')),
    periodeId: kraevet(reference('periode')),
    vaerdi: heltal(0, 1_000_000),
  },
});

/** One row of the report's table 2 (domain.md §1.5); `til` null = no upper bound. */
export const trafiklysgraense = entitet({
  tabel: 'trafiklysgraense',
  feature: 'perioder',
  etiket: null,
  felter: {
    skala: kraevet(valg(SKALAER)),
    niveau: kraevet(heltal(1, 5)),
    lys: kraevet(valg(LYS)),
    fra: kraevet(heltal(0, 1000)),
    til: heltal(0, 1000),
  },
});
