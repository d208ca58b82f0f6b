import { useEffect, type ReactNode } from 'react';
import type { Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useIntent } from '../../app/intent.ts';
import { pathTo } from '../../app/paths.ts';
import { useSession } from '../../app/session.ts';
import { useShortcut } from '../../ui/shortcuts/index.ts';
import { effektKind } from '../effekter/index.ts';
import { FollowUp } from '../frister/index.ts';
import { TJEKLISTE, VisitationChecklist } from '../maalgruppe/index.ts';
import { MASTER, RecordSheet, useBeside, type GetAnswer } from '../registrering/index.ts';
import { DeltagerHeader } from './DeltagerHeader.tsx';
import { DeltagerKort } from './DeltagerKort.tsx';
import { deltagerKind } from './kind.tsx';
import { PrintKort } from './PrintKort.tsx';
import { VISITATION } from './steps.ts';
import { useAbsence, useActivities } from './useActivities.ts';

const text = tekster.deltagere;

const deltagerOf = ({ raekke }: GetAnswer): Deltager => raekke as unknown as Deltager;

/** A deltager: who, where in the project, what is missing, what happened. */
export function DeltagerRecord({ id }: { readonly id: string }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const intent = useIntent(pathTo('deltager', id) ?? '');
  const beside = useBeside({ deltagerId: id }, intent.beside === undefined ? undefined : intent.back);
  const activities = useActivities(id);
  const absence = useAbsence(id);
  const addEffekt = (): void => beside.add(effektKind);
  useEffect(() => {
    if (intent.beside === 'effekt' && !skrivebeskyttet) addEffekt();
    // Once, as the page is opened for it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useShortcut('effekt', addEffekt, !skrivebeskyttet);
  return (
    <RecordSheet
      kind={deltagerKind}
      id={id}
      backLabel={text.tilbage}
      renderHeader={(record, toTab) => (
        <>
          <DeltagerHeader
            row={deltagerOf(record)}
            onEffekt={addEffekt}
            onFill={() => toTab(MASTER)}
            onEnd={() => toTab(MASTER, 'afslutningDato')}
            actions={<PrintKort row={deltagerOf(record)} {...{ activities, absence }} />}
          />
          <FollowUp id={id} frist={intent.frist} back={intent.back} />
        </>
      )}
      first={{
        label: text.faner.forloeb,
        render: (record, toTab, returned) => (
          <DeltagerKort
            {...{ activities, absence, toTab }}
            goesOn={intent.made === true || returned}
            row={deltagerOf(record)}
            selectedId={beside.selectedId}
            onOpen={beside.open}
            onAdd={beside.add}
          />
        ),
      }}
      tabs={[
        {
          id: VISITATION,
          label: text.faner.visitation,
          draft: TJEKLISTE,
          render: (record, toTab) => (
            <VisitationChecklist
              deltagerId={id}
              navn={deltagerOf(record).navn ?? ''}
              onDecide={() => toTab?.(MASTER, 'visitationUdfald')}
            />
          ),
        },
      ]}
      masterLabel={text.faner.stamdata}
      panel={beside.panel}
    />
  );
}
