import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { PrintPage, printSheet, usePrintFrame } from '../../app/print/index.ts';
import { useSession } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { NumberCell, showErrorToast, showToast, StackedBar, Swatch } from '../../ui/index.ts';
import grouped from '../../ui/groupedTable.module.css';
import { toastWithUndo } from '../registrering/index.ts';
import styles from './Results.module.css';
import {
  asTable,
  barWords,
  groupsOf,
  legendOf,
  percentOrHidden,
  segmentsOf,
  shareOf,
  sharesOf,
  statementOf,
  type Resultater,
  type Scale,
  type Spoergsmaalsvar,
} from './resultRows.ts';

const { spoergeskema: all, faelles } = tekster;
const text = all.resultat;
/** Beside the shares and what a report states, which has columns on the screen, and a line of words on paper too. */
const COLUMNS = 3;
const STATED = 2;

type Stated = { readonly oplystProcent: number | null } | { readonly oplystN: number | null };

async function saveStated(id: string, stated: Stated): Promise<boolean> {
  try {
    const { handling } = await call('spoergeskema.updateSpoergsmaal', { id, ...stated });
    toastWithUndo(text.oplystGemt, handling);
    return true;
  } catch (error) {
    showErrorToast(error);
    return false;
  }
}

function Percent({ n, percent }: { readonly n: number; readonly percent: number | null }): ReactNode {
  const hidden = n > 0 && percent === null;
  return (
    <td
      className={styles['number']}
      {...(hidden ? { title: text.skjultForklaret, 'data-hidden': true } : {})}
    >
      {percentOrHidden(n, percent)}
    </td>
  );
}

/** What a report says of the question, typed beside what is counted. */
function StatedCells({
  q,
  readOnly,
}: {
  readonly q: Spoergsmaalsvar;
  readonly readOnly: boolean;
}): ReactNode {
  return (
    <>
      <td className={styles['stated']}>
        <NumberCell
          label={text.oplystFelt(q.tekst)}
          column="oplyst"
          value={q.oplystProcent}
          readOnly={readOnly}
          onSave={(oplystProcent) => saveStated(q.id, { oplystProcent })}
        />
      </td>
      <td className={styles['stated']}>
        <NumberCell
          label={text.oplystNFelt(q.tekst)}
          column="oplystN"
          value={q.oplystN}
          readOnly={readOnly}
          onSave={(oplystN) => saveStated(q.id, { oplystN })}
        />
      </td>
    </>
  );
}

function StatementLine({ q, scale }: { readonly q: Spoergsmaalsvar; readonly scale: Scale }): ReactNode {
  const statement = statementOf(q, scale);
  if (statement === null) return null;
  const impossible = statement.possible === false;
  const Icon = impossible ? IconAlertTriangle : IconCheck;
  return (
    <div className={styles['statement']} data-impossible={impossible || undefined}>
      {statement.possible !== null && <Icon size={13} aria-hidden />}
      <span>{statement.words}</span>
    </div>
  );
}

interface RowProps {
  readonly q: Spoergsmaalsvar;
  readonly scale: Scale;
  readonly readOnly: boolean;
  readonly paper: boolean;
}

function Row({ q, scale, readOnly, paper }: RowProps): ReactNode {
  const words = barWords(q, scale);
  return (
    <tr data-spoergsmaal={q.nr}>
      <th scope="row" className={styles['question']}>
        <div dir="auto">{q.tekst}</div>
        <StatementLine q={q} scale={scale} />
      </th>
      <td className={styles['number']}>{formatHeltal(q.n)}</td>
      <td>
        {q.n === 0 ? faelles.intet : <StackedBar segments={segmentsOf(q, scale)} label={words.join(', ')} />}
        {paper && (
          <div className={styles['words']}>
            {words.map((word) => (
              <span key={word}>{word}</span>
            ))}
          </div>
        )}
      </td>
      {sharesOf(scale).map(({ top }) => (
        <Percent key={top} n={q.n} percent={shareOf(q, top)} />
      ))}
      {!paper && <StatedCells q={q} readOnly={readOnly} />}
    </tr>
  );
}

function Head({ scale, paper }: { readonly scale: Scale; readonly paper: boolean }): ReactNode {
  return (
    <thead>
      <tr>
        <th>{text.spoergsmaal}</th>
        <th className={styles['number']} title={text.nForklaret}>
          {text.n}
        </th>
        <th>{text.fordeling}</th>
        {sharesOf(scale).map(({ top, name, explained }) => (
          <th key={top} className={styles['number']} title={explained}>
            {name}
          </th>
        ))}
        {!paper && <th className={styles['number']}>{text.oplyst}</th>}
        {!paper && <th className={styles['number']}>{text.oplystN}</th>}
      </tr>
    </thead>
  );
}

function Table({
  skema,
  readOnly,
  paper = false,
}: {
  skema: Resultater;
  readOnly: boolean;
  paper?: boolean;
}): ReactNode {
  const columns = COLUMNS + sharesOf(skema).length + (paper ? 0 : STATED);
  return (
    <table className={styles['table']}>
      <Head scale={skema} paper={paper} />
      <tbody>
        {groupsOf(skema.spoergsmaal).map(([title, questions]) => (
          <Fragment key={title}>
            <tr className={grouped['group']}>
              <th colSpan={columns}>{title}</th>
            </tr>
            {questions.map((q) => (
              <Row key={q.id} q={q} scale={skema} readOnly={readOnly} paper={paper} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Legend({ scale }: { readonly scale: Scale }): ReactNode {
  return (
    <ul className={styles['legend']}>
      {legendOf(scale).map(({ svar, tone, label }) => (
        <li key={svar}>
          <Swatch tone={tone} />
          {label}
        </li>
      ))}
      <li>
        <Swatch tone="hidden" />
        {text.skjult}
      </li>
    </ul>
  );
}

async function copy(skema: Resultater): Promise<void> {
  try {
    await navigator.clipboard.writeText(asTable(skema));
    showToast({ message: text.kopieret });
  } catch (error) {
    showErrorToast(error);
  }
}

/** Results per question with its own n, both readings side by side, and what a report states of them. */
export function Results({ skema }: { readonly skema: Resultater }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const frame = usePrintFrame();
  const print = (): void =>
    void printSheet({
      name: text.filnavn(skema.navn),
      content: (
        <PrintPage {...frame} title={skema.navn} subtitle={all.antalPapirer(skema.besvarelser)}>
          <Table skema={skema} readOnly paper />
          <p className={styles['note']}>{text.note(skema.skala, skema.trin)}</p>
        </PrintPage>
      ),
    });
  return (
    <section aria-label={all.faner.resultat}>
      <div className={styles['tools']}>
        <Legend scale={skema} />
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconCopy size={15} />}
          onClick={() => void copy(skema)}
        >
          {text.kopier}
        </Button>
        <Button variant="default" size="compact-sm" leftSection={<IconPrinter size={15} />} onClick={print}>
          {text.pdf}
        </Button>
      </div>
      <div className={styles['card']}>
        <Table skema={skema} readOnly={skrivebeskyttet} />
      </div>
      <p className={styles['note']}>{text.note(skema.skala, skema.trin)}</p>
    </section>
  );
}
