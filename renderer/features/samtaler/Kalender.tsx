import { useState, type ReactNode } from 'react';
import { ugeMed, ugerOmMaaned, type LocalDate, type Uge } from '#shared/domain/kalender/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import { ErrorBox, PageHeader, WithPanel } from '../../ui/index.ts';
import { useBeside } from '../registrering/index.ts';
import { KalenderBar, type Visning } from './KalenderBar.tsx';
import classes from './kalender.module.css';
import { KalenderGrid } from './KalenderGrid.tsx';
import { samtaleKind } from './kind.tsx';

const text = tekster.samtaler;

/** What the calendar shows, and the talks of those days. */
function useKalender() {
  const today = useToday();
  const [visning, setVisning] = useState<Visning>('maaned');
  const [mine, setMine] = useState(false);
  const [dag, setDag] = useState<LocalDate>(today);
  const uger: readonly Uge[] = visning === 'maaned' ? ugerOmMaaned(dag) : [ugeMed(dag)];
  const dage = uger.flatMap((uge) => uge.dage);
  const answer = useOperation(
    'samtaler.calendar',
    { fra: dage[0] ?? dag, til: dage.at(-1) ?? dag, mine },
    { keepPrevious: true },
  );
  return { today, visning, setVisning, mine, setMine, dag, setDag, uger, answer };
}

/** The talks by month or week; a day gives a new talk, a talk opens beside it. */
export function Kalender({ above }: { readonly above: ReactNode }): ReactNode {
  const { skrivebeskyttet, bruger } = useSession();
  const kalender = useKalender();
  const { answer, dag, uger, visning, today } = kalender;
  const [planned, setPlanned] = useState(dag);
  const beside = useBeside({ planlagtDato: planned, art: 'projekt', medarbejderId: bruger.id });
  const plan = (day: LocalDate): void => {
    kalender.setDag(day);
    if (skrivebeskyttet) return;
    setPlanned(day);
    beside.add(samtaleKind);
  };
  const showWeek = (day: LocalDate): void => {
    kalender.setDag(day);
    kalender.setVisning('uge');
  };
  return (
    <WithPanel panel={beside.panel} panelKey={planned} className={classes['main']}>
      <PageHeader title={text.titel} />
      {above}
      <KalenderBar {...kalender} />
      {answer.isError && <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />}
      <KalenderGrid
        {...{ dag, uger, visning, today }}
        samtaler={answer.data?.samtaler ?? []}
        selectedId={beside.selectedId}
        onMove={kalender.setDag}
        onPlan={plan}
        onWeek={showWeek}
        onOpen={(id) => beside.open(samtaleKind, id)}
      />
      <p className={classes['help']}>{skrivebeskyttet ? text.kalender.hjaelpLaes : text.kalender.hjaelp}</p>
    </WithPanel>
  );
}
