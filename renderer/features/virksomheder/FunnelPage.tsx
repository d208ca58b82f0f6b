import { Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { procent } from '#shared/domain/indikatorer/index.ts';
import type { Tragttrin } from '#shared/domain/virksomheder/index.ts';
import { formatHeltal, formatProcent, formatForhold, tekster, visDato } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import table from '../../ui/plainTable.module.css';
import classes from './cards.module.css';
import { FunnelList, type FunnelStep } from './FunnelList.tsx';

const text = tekster.virksomheder.tragt;

type Funnel = OutputOf<'virksomheder.funnel'>;

const WHOLE = 'hele';

/** The project's periods that have begun, and the whole project. */
function usePeriods() {
  const today = useToday();
  const { data } = useOperation('perioder.list', { sorter: { felt: 'fra' } });
  const periods = (data?.raekker ?? []).filter((p) => p.fra !== null && p.til !== null && p.fra <= today);
  const options = periods.map(({ id, nr, fra, til }) => ({
    value: id,
    label: text.periode(nr ?? 0, visDato(fra), visDato(til)),
  }));
  return { periods, options: [{ value: WHOLE, label: text.heleProjektet }, ...options] };
}

interface RowProps {
  readonly step: FunnelStep;
  readonly before: FunnelStep | undefined;
  readonly most: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** A share of the step before, in whole percent; a dash where there is no step before or nobody at it. */
const shareText = (part: number | null, whole: number): string =>
  formatProcent(part === null ? null : procent({ status: part, maaltal: whole }));

function StepRow({ step, before, most, open, onOpen }: RowProps): ReactNode {
  const antal = step.virksomheder.length;
  return (
    <tr>
      <td>
        <button type="button" className={classes['step']} aria-expanded={open} onClick={onOpen}>
          {text.trin[step.trin]}
        </button>
      </td>
      <td className={classes['bar']} aria-hidden>
        <div className={classes['fill']} style={{ width: `${most === 0 ? 0 : (100 * antal) / most}%` }} />
      </td>
      <td className={table['number']}>{formatHeltal(antal)}</td>
      <td className={table['number']}>{shareText(step.fraForrige, before?.virksomheder.length ?? 0)}</td>
      <td className={table['number']}>{formatHeltal(step.standset.length)}</td>
    </tr>
  );
}

function StepTable({ funnel, open, onOpen }: TableProps): ReactNode {
  const most = Math.max(...funnel.trin.map((t) => t.virksomheder.length));
  return (
    <table className={table['table']}>
      <thead>
        <tr>
          <th scope="col">{text.kolonner.trin}</th>
          <td aria-hidden />
          <th scope="col" className={table['number']}>
            {text.kolonner.virksomheder}
          </th>
          <th scope="col" className={table['number']}>
            {text.kolonner.fraForrige}
          </th>
          <th scope="col" className={table['number']}>
            {text.kolonner.standset}
          </th>
        </tr>
      </thead>
      <tbody>
        {funnel.trin.map((step, i) => (
          <StepRow
            key={step.trin}
            {...{ step, most }}
            before={funnel.trin[i - 1]}
            open={step.trin === open}
            onOpen={() => onOpen(step.trin)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface TableProps {
  readonly funnel: Funnel;
  readonly open: Tragttrin | null;
  readonly onOpen: (trin: Tragttrin) => void;
}

function contactsPerPraktik({ kontakter, praktikforloeb }: Funnel): string {
  if (kontakter === null || praktikforloeb === null || praktikforloeb === 0) return text.ingenPraktik;
  return text.kontakterPrPraktik(
    formatHeltal(kontakter),
    formatHeltal(praktikforloeb),
    formatForhold(kontakter / praktikforloeb),
  );
}

/** From the first contact to support: distinct companies, step by step. */
export function FunnelPage({ above }: { readonly above: ReactNode }): ReactNode {
  const { periods, options } = usePeriods();
  const [chosen, setChosen] = useState(WHOLE);
  const [open, setOpen] = useState<Tragttrin | null>(null);
  const period = periods.find((p) => p.id === chosen);
  const today = useToday();
  const ends = period?.til ?? today;
  const answer = useOperation(
    'virksomheder.funnel',
    { til: ends < today ? ends : today, ...(period?.fra ? { fra: period.fra } : {}) },
    { keepPrevious: true },
  );
  const step = answer.data?.trin.find((t) => t.trin === open);
  const filter = (
    <Select
      aria-label={text.tidsrum}
      data={options}
      value={chosen}
      onChange={(value) => setChosen(value ?? WHOLE)}
      allowDeselect={false}
      w={270}
    />
  );
  return (
    <>
      <PageHeader title={text.titel} actions={filter} />
      {above}
      {answer.isError && <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data === undefined && !answer.isError && <SkeletonRows rows={7} />}
      {answer.data !== undefined && (
        <div className={step === undefined ? undefined : classes['funnel']}>
          <Card flush>
            <StepTable funnel={answer.data} open={open} onOpen={(t) => setOpen(t === open ? null : t)} />
            <p className={classes['summary']}>
              {contactsPerPraktik(answer.data)} {text.forklaring}
            </p>
          </Card>
          {step !== undefined && <FunnelList key={step.trin} step={step} />}
        </div>
      )}
    </>
  );
}
