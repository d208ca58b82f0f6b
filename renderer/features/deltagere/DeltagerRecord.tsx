import type { ReactNode } from 'react';
import type { Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { useShortcut } from '../../ui/shortcuts/index.ts';
import { effektKind } from '../effekter/index.ts';
import { jobformidlerKind, kursusKind, tilmeldingKind } from '../forloeb/index.ts';
import { praktikKind } from '../praktik/index.ts';
import {
  Activities,
  RecordSheet,
  useBeside,
  useRecords,
  type Activity,
  type RecordKind,
} from '../registrering/index.ts';
import { kontaktKind } from '../virksomheder/index.ts';
import { DeltagerHeader } from './DeltagerHeader.tsx';
import { deltagerKind } from './kind.tsx';
import { Timeline } from './Timeline.tsx';

const text = tekster.deltagere;

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
    of(kontaktKind, text.raekke.virksomhedskontakt, 'dato'),
    of(effektKind, text.raekke.effekt, 'dato'),
  ];
}

/** A deltager: who, where in the project, what is missing, what happened. */
export function DeltagerRecord({ id }: { readonly id: string }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const beside = useBeside({ deltagerId: id });
  const activities = useActivities(id);
  const shared = { activities, selectedId: beside.selectedId, onOpen: beside.open };
  const addEffekt = (): void => beside.add(effektKind);
  useShortcut('effekt', addEffekt, !skrivebeskyttet);
  return (
    <RecordSheet
      kind={deltagerKind}
      id={id}
      backLabel={text.tilbage}
      renderHeader={({ raekke }, toMaster) => (
        <DeltagerHeader row={raekke as unknown as Deltager} onEffekt={addEffekt} onFill={toMaster} />
      )}
      first={{
        label: text.faner.forloeb,
        render: () => (
          <>
            <Timeline {...shared} />
            <Activities {...shared} seenFrom="deltager" onAdd={beside.add} />
          </>
        ),
      }}
      masterLabel={text.faner.stamdata}
      panel={beside.panel}
    />
  );
}
