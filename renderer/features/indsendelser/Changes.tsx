import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { BevaegelseForklaret, Efterregistrering, RettelseSiden } from '#shared/contract/index.ts';
import {
  feltnavn,
  formatHeltal,
  tabelnavn,
  tekster,
  vaerditekst,
  visDato,
  visTidspunkt,
} from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { Card, EmptyState } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import type { Forskel } from './Figures.tsx';
import styles from './indsendelser.module.css';

const { indsendelser: text, faelles } = tekster;

/** Edits that are shown of one record; its history has the rest. */
const SHOWN_EDITS = 3;
const SHOWN_RECORDS = 200;

function RecordLink({
  tabel,
  id,
  navn,
  gone,
}: {
  tabel: string;
  id: string;
  navn: string;
  gone: boolean;
}): ReactNode {
  const label = navn === '' ? tabelnavn(tabel) : navn;
  const href = gone ? null : pathTo(tabel, id);
  if (href === null) return <span>{label}</span>;
  return (
    <Link href={href} className={styles['link']}>
      {label}
    </Link>
  );
}

function days({ foer, nu }: Pick<BevaegelseForklaret, 'foer' | 'nu'>): string {
  if (foer !== null && nu !== null && foer.taellesFra !== nu.taellesFra)
    return text.fraTil(foer.taellesFra, nu.taellesFra);
  return text.fraDag((nu ?? foer)?.taellesFra ?? '');
}

/** "Dato: 01.02.2024 → 01.03.2024 (Mette Holm, 05.03.2024 kl. 10:00)" */
function editText({ tabel, felt, foer, efter, bruger, tid }: RettelseSiden): string {
  const who = text.afHvem(bruger, visTidspunkt(tid));
  if (felt === 'slettet') return who;
  const change = text.rettelse(
    feltnavn(tabel, felt),
    vaerditekst(tabel, felt, foer),
    vaerditekst(tabel, felt, efter),
  );
  return `${change} (${who})`;
}

function whyText({ grund, rettelser }: BevaegelseForklaret): string[] {
  const edits = grund === 'efterregistreret' ? rettelser.slice(0, 1) : rettelser.slice(-SHOWN_EDITS);
  if (grund === 'efterregistreret')
    return edits.map(({ bruger, tid }) => text.afHvem(bruger, visTidspunkt(tid)));
  return edits.map(editText);
}

function Movement({ b }: { readonly b: BevaegelseForklaret }): ReactNode {
  return (
    <li>
      <span>
        <RecordLink tabel={b.tabel} id={b.raekke} navn={b.navn} gone={b.grund === 'slettet'} />{' '}
        <span className={styles['muted']}>
          {tabelnavn(b.tabel)}, {text.arter[b.art]} {days(b)}
        </span>
      </span>
      <span>
        {text.grunde[b.grund]}
        {whyText(b).map((line) => (
          <span key={line} className={styles['muted']}>
            {' · '}
            {line}
          </span>
        ))}
      </span>
    </li>
  );
}

/** Every record that moved a number, under its indicator, with why. */
export function Movements({ forskelle }: { readonly forskelle: readonly Forskel[] }): ReactNode {
  const moved = forskelle.filter((f) => f.bevaegelser.length > 0);
  return (
    <Card title={text.forskel} note={text.forskelNote} flush>
      {moved.length === 0 && <EmptyState compact title={text.uaendret} note={text.ingenAendringer} />}
      {moved.map((f) => (
        <section key={f.indikatorId} aria-label={f.navn} data-testid={`forskel-${f.nr}`}>
          <h3 className={styles['heading']}>
            <span>{f.nr}</span>
            <span>{f.navn}</span>
            <span className={styles['muted']}>
              {formatHeltal(f.foer)} → {formatHeltal(f.nu)}
              {f.udgaaet && ` · ${text.udgaaet}`}
            </span>
          </h3>
          <ul className={styles['movements']}>
            {f.bevaegelser.slice(0, SHOWN_RECORDS).map((b) => (
              <Movement key={`${b.art} ${b.raekke}`} b={b} />
            ))}
            {f.bevaegelser.length > SHOWN_RECORDS && (
              <li className={styles['muted']}>{text.flerePoster(f.bevaegelser.length - SHOWN_RECORDS)}</li>
            )}
          </ul>
        </section>
      ))}
    </Card>
  );
}

/** What was registered, edited or deleted in the closed time afterwards, with the reason given. */
export function LateEntries({ rows }: { readonly rows: readonly Efterregistrering[] }): ReactNode {
  return (
    <Card title={text.efterregistreringer} note={text.efterregistreringerNote} flush>
      {rows.length === 0 ? (
        <EmptyState compact title={text.ingenEfterregistreringer} />
      ) : (
        <table className={table['table']} data-testid="efterregistreringer">
          <thead>
            <tr>
              <th>{text.hvad}</th>
              <th>{text.dato}</th>
              <th>{text.hvornaar}</th>
              <th>{text.begrundelse}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN_RECORDS).map((e) => (
              <tr key={e.id}>
                <td className={styles['wrap']}>
                  <RecordLink tabel={e.tabel} id={e.id} navn={e.navn} gone={e.art === 'slettet'} />{' '}
                  <span className={styles['muted']}>
                    {tabelnavn(e.tabel)}, {text.efterArter[e.art].toLocaleLowerCase('da')}
                  </span>
                </td>
                <td>{visDato(e.dato)}</td>
                <td className={table['muted']}>{text.afHvem(e.bruger, visTidspunkt(e.tid))}</td>
                <td className={styles['wrap']}>{e.begrundelse ?? faelles.intet}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
