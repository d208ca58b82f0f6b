import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { KONTROLPUNKTER, type Resultat } from '#shared/domain/indsendelser/index.ts';
import {
  formatFortegn,
  formatHeltal,
  formatKr,
  formatProcent,
  indholdsord,
  tekster,
  visDato,
  visTidspunkt,
} from '#shared/tekster/index.ts';
import { PrintPage } from '../../app/print/index.ts';
import { Lys } from '../../ui/index.ts';
import { PeriodTables } from './PeriodTables.tsx';
import { Skema } from './Skema.tsx';
import styles from './report.module.css';

const { indberetning: text, indsendelser, indikatorer: groups, indikatorskema } = tekster;
type Gemt = OutputOf<'indsendelser.get'>;
type Forskel = OutputOf<'indsendelser.difference'>['indikatorer'][number];

export interface SinceLast {
  readonly periodeNr: number;
  readonly lukketTid: string;
  readonly indikatorer: readonly Forskel[];
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string | null])[] }): ReactNode {
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function ProjectFacts({ projekt, kommuner }: Resultat): ReactNode {
  const { forside } = indikatorskema;
  return (
    <Facts
      facts={[
        [forside.navn, projekt.navn],
        [forside.tilskudsmodtager, projekt.tilskudsmodtager],
        [forside.sagsbehandler, projekt.sagsbehandler],
        [forside.finansieringskilde, projekt.finansieringskilde],
        [forside.indsatsomraade, projekt.indsatsomraade],
        [forside.budget, projekt.budgetKr === null ? null : formatKr(projekt.budgetKr)],
        [forside.bevillingFra, visDato(projekt.bevillingFra)],
        [forside.bevillingTil, visDato(projekt.bevillingTil)],
        [forside.kommuner, kommuner.map((k) => indholdsord.kommune(k)).join(', ')],
      ]}
    />
  );
}

function Front({ indsendelse, resultat, vidne }: Gemt): ReactNode {
  const { periode, gennemsnit } = resultat;
  const interval = `${visDato(periode.fra)} – ${visDato(periode.til)}`;
  const { genaabnetTid, genaabnetAf } = indsendelse;
  return (
    <>
      {genaabnetTid !== null && (
        <p className={styles['reopened']}>{text.genaabnet(visTidspunkt(genaabnetTid), genaabnetAf ?? '')}</p>
      )}
      <h2>{text.projekt}</h2>
      <ProjectFacts {...resultat} />
      <h2>{text.indsendelse}</h2>
      <Facts
        facts={[
          [text.periode, `${periode.nr}: ${interval}`],
          [text.opgjort, visDato(resultat.dato)],
          [text.lukket, text.af(visTidspunkt(indsendelse.lukketTid), indsendelse.lukketAf)],
          [text.skala, indikatorskema.skala[resultat.trafiklys]],
          [text.hoved, vidne.projekt],
        ]}
      />
      <p className={styles['small']}>{text.hovedNote}</p>
      <h2>{text.gennemsnit}</h2>
      <ul className={styles['means']}>
        {GRUPPER.map((gruppe) => (
          <li key={gruppe}>
            <span>{groups.grupper[gruppe]}</span>
            <strong>{formatProcent(gennemsnit[gruppe].procent)}</strong>
            <Lys lys={gennemsnit[gruppe].lys} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Registreret senere: 2, Rettet: 1" */
function reasons({ bevaegelser }: Forskel): string {
  const counts = Map.groupBy(bevaegelser, (b) => b.grund);
  return [...counts].map(([grund, list]) => text.aarsag(indsendelser.grunde[grund], list.length)).join(', ');
}

function Changes({ siden }: { readonly siden: SinceLast | null }): ReactNode {
  if (siden === null) return <p>{text.foersteGang}</p>;
  const moved = siden.indikatorer.filter((i) => i.foer !== i.nu || i.bevaegelser.length > 0);
  return (
    <>
      <p>{text.aendringerNote(siden.periodeNr, visTidspunkt(siden.lukketTid))}</p>
      {moved.length === 0 ? (
        <p>{text.intetFlyttet}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th colSpan={2}>{indsendelser.indikator}</th>
              <th>{text.foer}</th>
              <th>{text.nu}</th>
              <th>{text.aendring}</th>
              <th className={styles['words']}>{text.hvorfor}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map((i) => (
              <tr key={i.indikatorId}>
                <td className={styles['nr']}>{i.nr}</td>
                <td className={styles['name']}>{i.navn}</td>
                <td>{formatHeltal(i.foer)}</td>
                <td>{formatHeltal(i.nu)}</td>
                <td>{formatFortegn((i.nu ?? 0) - (i.foer ?? 0) || null)}</td>
                <td className={styles['words']}>{reasons(i)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Remarks({ resultat, forklaringer }: Gemt): ReactNode {
  const remarks = resultat.indikatorer.flatMap((i) => {
    const words = indholdsord.bemaerkninger(i);
    return words === '' ? [] : [[`${i.definition.nr} ${i.definition.navn}`, words] as const];
  });
  const given = KONTROLPUNKTER.flatMap((kode) => {
    const words = forklaringer[kode];
    return words === undefined ? [] : [[indsendelser.punkter[kode].titel, words] as const];
  });
  const all = [...remarks, ...given];
  if (all.length === 0) return <p>{text.ingenBemaerkninger}</p>;
  return <Facts facts={all} />;
}

/** The submission on paper, drawn from what was stored and nothing else. */
export function Report({
  gemt,
  siden,
}: {
  readonly gemt: Gemt;
  readonly siden: SinceLast | null;
}): ReactNode {
  const { resultat } = gemt;
  const frame = { projekt: resultat.projekt.navn ?? '', dag: resultat.dato };
  return (
    <div className={styles['report']}>
      <PrintPage {...frame} title={text.rapportTitel(resultat.periode.nr)}>
        <Front {...gemt} />
      </PrintPage>
      <PrintPage {...frame} title={text.indikatorskema} subtitle={indikatorskema.opgjortPr(resultat.dato)}>
        <Skema {...resultat} />
      </PrintPage>
      <PrintPage {...frame} title={text.perioder} subtitle={text.perioderNote}>
        <PeriodTables {...resultat} />
      </PrintPage>
      <PrintPage {...frame} title={text.aendringer}>
        <Changes siden={siden} />
      </PrintPage>
      <PrintPage {...frame} title={text.bemaerkninger}>
        <Remarks {...gemt} />
      </PrintPage>
    </div>
  );
}
