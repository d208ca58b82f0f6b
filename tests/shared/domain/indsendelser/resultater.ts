import type { Fakta, Opsaetning } from '../../../../shared/domain/indikatorer/index.ts';
import {
  computeOpgoerelse,
  prepareFakta,
  SKABELON_INDIKATORER,
  SKABELON_PERIODER as PERIODER,
} from '../../../../shared/domain/indikatorer/index.ts';
import { STANDARDKORTLAEGNING } from '../../../../shared/domain/eu/index.ts';
import { freeze, type Resultat } from '../../../../shared/domain/indsendelser/index.ts';
import { referenceark } from '../../../../shared/tekster/index.ts';
import { BEVILLING } from '../indikatorer/projekter.ts';

const FAKTABOKS = {
  id: 'projekt',
  navn: 'Prøve',
  tilskudsmodtager: null,
  sagsbehandler: null,
  finansieringskilde: null,
  indsatsomraade: null,
  budgetKr: null,
  ugerMellemSamtaler: null,
  indsendelsesfristDage: null,
  slutudbetalingDato: null,
  statsstoette: null,
  ...BEVILLING,
};

/** Collected from the beginning, so that what is counted differs and not only the "–". */
export const OPSAETNING: Opsaetning = {
  projekt: BEVILLING,
  definitioner: SKABELON_INDIKATORER.map((d) => ({ ...d, indsamlesFra: '2000-01-01' })),
  perioder: PERIODER,
  forventninger: [],
  trafiklys: [],
};

/** The result of period `nr` over a state of the facts. */
export function frozen(fakta: Fakta, nr: number, opsaetning: Opsaetning = OPSAETNING): Resultat {
  const periode = PERIODER.find((p) => p.nr === nr);
  if (periode === undefined) throw new RangeError('no such period');
  const personer = new Map(
    fakta.deltagere.map(({ id, optagetDato, arbejdsmarkedsstatus, visitationUdfald }) => [
      id,
      {
        koen: null,
        foedselsdato: '1990-01-01',
        uddannelsesniveau: null,
        ydelse: null,
        optagetDato,
        afslutningDato: null,
        visitationUdfald,
        arbejdsmarkedsstatus,
      },
    ]),
  );
  const forside = { projekt: FAKTABOKS, kommuner: [], programversion: '1' };
  const kortlaegning = STANDARDKORTLAEGNING;
  const klargjort = prepareFakta(fakta);
  const opgoerelse = computeOpgoerelse(klargjort, opsaetning, { dato: periode.til });
  const grundlag = { klargjort, opsaetning, opgoerelse, personer, kortlaegning, referenceark, forside };
  return freeze(grundlag, periode);
}
