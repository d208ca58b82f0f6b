import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { holdtilstand, ledigePladser, type Hold, type Holdtilstand } from '#shared/domain/forloeb/index.ts';
import { tekster, visTidspunkt } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../../app/session.ts';
import { useOperation } from '../../../service/index.ts';
import { Banner } from '../../../ui/index.ts';
import { Chip, SheetHeader, type GetAnswer } from '../../registrering/index.ts';
import { FinishDialog } from './FinishDialog.tsx';
import classes from './hold.module.css';
import { useHoldtal } from './HoldCells.tsx';
import { HoldMark } from './HoldMark.tsx';
import { ProlongDialog } from './ProlongDialog.tsx';

const text = tekster.hold;

type Open = 'forlaeng' | 'afslut' | null;

interface HeaderProps {
  readonly row: Hold;
  /** The heads that it is shown with. */
  readonly heads: GetAnswer['hoveder'];
}

/** Name, places, planned end; what to do about it when it is near or passed. */
export function HoldHeader({ row, heads }: HeaderProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  const tilstand = holdtilstand(row, useToday());
  const tal = useHoldtal(row.id);
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const running = row.startDato !== null && row.slutDato === null;
  return (
    <>
      <SheetHeader
        name={row.navn ?? ''}
        mark={<IconUsersGroup size={22} stroke={1.6} />}
        chips={<Chips row={row} tilstand={tilstand} />}
        actions={
          running &&
          !skrivebeskyttet && (
            <>
              <Button variant="default" onClick={() => setOpen('forlaeng')}>
                {text.forlaeng}
              </Button>
              <Button variant="default" onClick={() => setOpen('afslut')}>
                {text.afslut}
              </Button>
            </>
          )
        }
      />
      <Warnings row={row} tilstand={tilstand} ready={tal?.klarMenBliver ?? 0} />
      <Extensions id={row.id} />
      {open === 'forlaeng' && <ProlongDialog hold={row} onClose={close} />}
      {open === 'afslut' && <FinishDialog holdId={row.id} grundlag={heads} onClose={close} />}
    </>
  );
}

function Chips({ row, tilstand }: Pick<WarningsProps, 'row' | 'tilstand'>): ReactNode {
  const tal = useHoldtal(row.id);
  const free = ledigePladser(row.kapacitet, tal?.tilmeldte ?? 0);
  return (
    <>
      <HoldMark tilstand={tilstand} />
      {tal !== undefined && (
        <Chip>
          {row.slutDato !== null && row.kapacitet !== null
            ? text.ialt(row.kapacitet)
            : row.kapacitet === null || free === null
              ? text.tilmeldte(tal.tilmeldte)
              : `${text.pladser(tal.tilmeldte, row.kapacitet)} · ${text.ledige(free)}`}
        </Chip>
      )}
      {row.planlagtSlut !== null && <Chip>{text.planlagtSlut(row.planlagtSlut)}</Chip>}
      {tal !== undefined && tal.maerker > 0 && <Chip>{text.fravaerAf(tal.fravaer, tal.maerker)}</Chip>}
    </>
  );
}

interface WarningsProps {
  readonly row: Hold;
  readonly tilstand: Holdtilstand;
  readonly ready: number;
}

function Warnings({ row, tilstand, ready }: WarningsProps): ReactNode {
  const soon = tilstand === 'slutter_snart' && row.planlagtSlut !== null;
  if (ready === 0 && !soon && tilstand !== 'over_tid') return null;
  return (
    <div className={classes['warnings']}>
      {tilstand === 'over_tid' && <Banner tone="danger" title={text.overTid} note={text.overTidNote} />}
      {soon && <Banner tone="warning" title={text.snart(row.planlagtSlut ?? '')} note={text.snartNote} />}
      {ready > 0 && <Banner tone="info" title={text.klarMenBliver(ready)} note={text.klarMenBliverNote} />}
    </div>
  );
}

/** When the planned end was moved later, why and by whom: from the record's own history. */
function Extensions({ id }: { readonly id: string }): ReactNode {
  const answer = useOperation('revision.history', { tabel: 'hold', id });
  const moved = (answer.data?.historik ?? []).flatMap(({ felter, bruger, tid, aendring }) => {
    const end = felter.find((f) => f.felt === 'planlagtSlut');
    const reason = felter.find((f) => f.felt === 'forlaengelseGrund')?.efter;
    if (typeof end?.foer !== 'string' || typeof end.efter !== 'string' || end.efter <= end.foer) return [];
    if (typeof reason !== 'string') return [];
    return [
      { aendring, fra: end.foer, til: end.efter, reason, who: text.forlaengetAf(bruger, visTidspunkt(tid)) },
    ];
  });
  if (moved.length === 0) return null;
  return (
    <section className={classes['extensions']} aria-label={text.forlaengelser}>
      <strong>{text.forlaengelser}</strong>
      <ul>
        {moved.map((m) => (
          <li key={m.aendring}>
            <span className={classes['date']}>{text.forlaenget(m.fra, m.til)}</span>
            <span dir="auto">{m.reason}</span>
            <span className={classes['muted']}>{m.who}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
