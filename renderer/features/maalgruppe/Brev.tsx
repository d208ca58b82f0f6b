import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Deltager } from '#shared/domain/deltagere/index.ts';
import { taelSvar } from '#shared/domain/maalgruppe/index.ts';
import { INTET, tekster, vaerditekst, visDato } from '#shared/tekster/index.ts';
import { PrintPage } from '../../app/print/index.ts';
import { answerWord, type Besvaret } from './answers.ts';
import classes from './print.module.css';

const { brev: text, tjek } = tekster.maalgruppe;

interface BrevProps {
  readonly frame: { readonly projekt: string; readonly dag: string };
  readonly deltager: Deltager;
  readonly jobformidler: string | null;
  readonly checklist: OutputOf<'maalgruppe.checklist'>;
}

/**
 * What the sagsbehandler gets back with a citizen (domain.md §1.9). Without the CPR number: the name and the day of
 * the visitation tell the case worker who it is, and paper gets lost.
 */
export function Brev({ frame, deltager: d, jobformidler, checklist }: BrevProps): ReactNode {
  if (d.visitationUdfald === null) return null;
  const kommune = vaerditekst('deltager', 'visitationKommune', d.visitationKommune ?? d.kommune);
  return (
    <PrintPage {...frame} title={text.titel[d.visitationUdfald]}>
      <dl className={classes['facts']}>
        <Fact label={text.til}>{[d.visitationSagsbehandler ?? text.ukendt, kommune].join(', ')}</Fact>
        <Fact label={text.om}>{d.navn ?? INTET}</Fact>
        <Fact label={text.visiteret}>{visDato(d.visitationDato)}</Fact>
        <Fact label={text.aarsag}>{vaerditekst('deltager', 'visitationAarsag', d.visitationAarsag)}</Fact>
      </dl>
      <section>
        <h2 className={classes['heading']}>{text.beskrivelse}</h2>
        <p className={classes['prose']} dir="auto">
          {d.visitationBeskrivelse ?? text.ingenBeskrivelse}
        </p>
      </section>
      <Kriterier kriterier={checklist.kriterier} />
      <section>
        <h2 className={classes['heading']}>{text.kontakt}</h2>
        {jobformidler !== null && (
          <p>
            {text.jobformidler}: {jobformidler}
          </p>
        )}
        <p className={classes['prose']}>{checklist.version?.kontakt}</p>
      </section>
    </PrintPage>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

/** The criteria with their answers, where any was given. */
function Kriterier({ kriterier }: { readonly kriterier: readonly Besvaret[] }): ReactNode {
  const svar = kriterier.map((k) => k.opfyldt);
  if (svar.every((s) => s === null)) return null;
  return (
    <section>
      <h2 className={classes['heading']}>{text.kriterier}</h2>
      <table className={classes['answers']}>
        <tbody>
          {kriterier.map((k) => (
            <tr key={k.id}>
              <td dir="auto">{k.tekst}</td>
              <td>{answerWord(k.opfyldt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{tjek.resultat(taelSvar(svar))}</p>
    </section>
  );
}
