import type { ReactNode } from 'react';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { PrintPage, printSheet } from '../../../app/print/index.ts';
import { call } from '../../../service/index.ts';
import classes from './bevis.module.css';

const text = tekster.forloeb.bevis;

/** What a deltagerbevis proves. */
export interface Deltagerbevis {
  readonly deltagerId: string;
  readonly navn: string;
  /** The course or the hold. */
  readonly forloeb: string;
  readonly art: 'kursus' | 'hold';
  readonly fra: string | null;
  readonly til: string | null;
  readonly timer: number | null;
}

function periodOf({ fra, til }: Deltagerbevis): string {
  if (fra !== null && til !== null && fra !== til) return text.fraTil(visDato(fra), visDato(til));
  if (til !== null) return text.den(visDato(til));
  return fra === null ? '' : text.fra(visDato(fra));
}

interface SheetProps {
  readonly bevis: Deltagerbevis;
  readonly frame: { readonly projekt: string; readonly dag: string };
  /** Ten digits, where they were chosen. */
  readonly cpr: string | null;
}

function BevisSheet({ bevis, frame, cpr }: SheetProps): ReactNode {
  return (
    <PrintPage {...frame} title={text.titel}>
      <div className={classes['bevis']}>
        <p>{text.bekraeftes}</p>
        <p className={classes['who']} dir="auto">
          {bevis.navn}
        </p>
        {cpr !== null && <p>{text.cpr(cpr)}</p>}
        <p>{bevis.art === 'hold' ? text.harDeltaget : text.harGennemfoert}</p>
        <p className={classes['what']} dir="auto">
          {bevis.forloeb}
        </p>
        <p>{periodOf(bevis)}</p>
        {bevis.timer !== null && <p>{text.timer(bevis.timer)}</p>}
      </div>
      <div className={classes['signatures']}>
        <span>{text.stedDato}</span>
        <span>{text.underskrift}</span>
      </div>
    </PrintPage>
  );
}

/** Prints the bevis; the CPR number is fetched, and noted, only where it is to stand there. */
export async function printBevis(
  bevis: Deltagerbevis,
  frame: SheetProps['frame'],
  medCpr: boolean,
): Promise<void> {
  const cpr = medCpr ? (await call('deltagere.showCpr', { id: bevis.deltagerId })).cpr : null;
  await printSheet({
    name: text.navn(bevis.navn),
    about: { tabel: 'deltager', id: bevis.deltagerId },
    content: <BevisSheet bevis={bevis} frame={frame} cpr={cpr} />,
  });
}
