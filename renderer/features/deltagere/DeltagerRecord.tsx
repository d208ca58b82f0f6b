import type { ReactNode } from 'react';
import type { Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useShortcut } from '../../ui/shortcuts/index.ts';
import { effektKind } from '../effekter/index.ts';
import { RecordSheet, useBeside, type GetAnswer } from '../registrering/index.ts';
import { jobformidlerKind, kursusKind, tilmeldingKind } from '../forloeb/index.ts';
import { VisitationChecklist } from '../maalgruppe/index.ts';
import { praktikKind } from '../praktik/index.ts';
import {
  Activities,
  RecordSheet,
  useBeside,
  useRecords,
  type Activity,
  type RecordKind,
} from '../registrering/index.ts';
import { samtaleKind } from '../samtaler/index.ts';
import { kontaktKind } from '../virksomheder/index.ts';
import { DeltagerHeader } from './DeltagerHeader.tsx';
import { DeltagerKort } from './DeltagerKort.tsx';
import { deltagerKind } from './kind.tsx';
import { useAbsence, useActivities } from './useActivities.ts';

const text = tekster.deltagere;

const deltagerOf = ({ raekke }: GetAnswer): Deltager => raekke as unknown as Deltager;
/** What hangs on a deltager, in the order of the project's spor, and by when it happened. */
function useActivities(id: string): readonly Activity[] {
  const of = (kind: RecordKind, title: string, felt: string): Activity => {
    // A fixed list of kinds, so the hooks are called in the same order each time.
    // oxlint-disable-next-line react/rules-of-hooks
    const answer = useRecords(kind.tabel, { filter: { deltagerId: id }, sorter: { felt, faldende: false } });
    return { kind, title, rows: answer.data?.raekker, error: answer.error };
  };
  return [
    of(jobformidlerKind, text.raekke.jobformidlerforloeb, 'startDato'),
    of(tilmeldingKind, text.raekke.tilmelding, 'startDato'),
    of(praktikKind, text.raekke.praktikforloeb, 'startDato'),
    of(kursusKind, text.raekke.kursus, 'gennemfoertDato'),
    of(samtaleKind, text.raekke.statussamtale, 'planlagtDato'),
    of(kontaktKind, text.raekke.virksomhedskontakt, 'dato'),
    of(effektKind, text.raekke.effekt, 'dato'),
  ];
}

/** A deltager: who, where in the project, what is missing, what happened. */
export function DeltagerRecord({ id }: { readonly id: string }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const beside = useBeside({ deltagerId: id });
  const activities = useActivities(id);
  const absence = useAbsence(id);
  const addEffekt = (): void => beside.add(effektKind);
  useShortcut('effekt', addEffekt, !skrivebeskyttet);
  return (
    <RecordSheet
      kind={deltagerKind}
      id={id}
      backLabel={text.tilbage}
      renderHeader={(record, toMaster) => (
        <DeltagerHeader row={deltagerOf(record)} onEffekt={addEffekt} onFill={toMaster} />
      )}
      first={{
        label: text.faner.forloeb,
        render: (record, toMaster) => (
          <DeltagerKort
            {...{ activities, absence, toMaster }}
            row={deltagerOf(record)}
            selectedId={beside.selectedId}
            onOpen={beside.open}
            onAdd={beside.add}
          />
        ),
      }}
      extraTab={{
        id: 'visitation',
        label: text.faner.visitation,
        render: () => <VisitationChecklist deltagerId={id} />,
      }}
      masterLabel={text.faner.stamdata}
      panel={beside.panel}
    />
  );
}
