import type { ReactNode } from 'react';
import type { Hold } from '#shared/domain/forloeb/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { RecordSheet, useBeside } from '../../registrering/index.ts';
import { holdKind, tilmeldingKind } from '../kinds.tsx';
import { Attendance } from './Attendance.tsx';
import { HoldHeader } from './HoldHeader.tsx';
import { Members } from './Members.tsx';

const { faner, tilbage } = tekster.hold;

/** A hold: attendance, who is on it, its master data, its history. */
export function HoldRecord({ id }: { readonly id: string }): ReactNode {
  const beside = useBeside({ holdId: id });
  return (
    <RecordSheet
      kind={holdKind}
      id={id}
      backLabel={tilbage}
      renderHeader={({ raekke, hoveder }) => <HoldHeader row={raekke as unknown as Hold} heads={hoveder} />}
      first={{
        label: faner.fremmoede,
        render: ({ raekke }) => <Attendance hold={raekke as unknown as Hold} />,
      }}
      masterLabel={faner.stamdata}
      tabs={[
        {
          id: 'deltagere',
          label: faner.deltagere,
          render: ({ raekke }) => (
            <Members
              hold={raekke as unknown as Hold}
              selectedId={beside.selectedId}
              onOpen={(tilmelding) => beside.open(tilmeldingKind, tilmelding)}
            />
          ),
        },
      ]}
      panel={beside.panel}
    />
  );
}
