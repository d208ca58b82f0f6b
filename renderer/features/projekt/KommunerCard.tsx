import type { ReactNode } from 'react';
import { KOMMUNEROLLER } from '#shared/domain/projekt/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { call, useOperation } from '../../service/index.ts';
import { Card, ErrorBox, showErrorToast, SkeletonRows } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import { KommuneEditor } from './KommuneEditor.tsx';
import type { KommuneValg } from './newProjectDraft.ts';

const { projekt } = tekster;

async function save(command: Promise<{ handling: string }>, message: string): Promise<void> {
  try {
    const { handling } = await command;
    toastWithUndo(message, handling);
  } catch (error) {
    showErrorToast(error);
  }
}

/** Each change is saved at once, and can be taken back from the toast. */
export function KommunerCard(): ReactNode {
  const { skrivebeskyttet } = useSession();
  const list = useOperation('projekt.listKommune', {});
  if (list.isError) return <ErrorBox error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data?.raekker ?? [];
  const value = rows
    .flatMap(({ kommune, rolle }): KommuneValg[] =>
      kommune === null ? [] : [{ kommune, rolle: rolle ?? 'partner' }],
    )
    .toSorted((a, b) => KOMMUNEROLLER.indexOf(a.rolle) - KOMMUNEROLLER.indexOf(b.rolle));
  const idOf = (kommune: string): string => rows.find((r) => r.kommune === kommune)?.id ?? '';
  return (
    <Card title={projekt.kommuner} note={projekt.kommunerNote}>
      {list.data === undefined ? (
        <SkeletonRows rows={3} height={46} />
      ) : (
        <KommuneEditor
          value={value}
          readOnly={skrivebeskyttet}
          onAdd={(item) => void save(call('projekt.createKommune', item), projekt.kommuneGemt)}
          onRole={(kommune, rolle) =>
            void save(call('projekt.updateKommune', { id: idOf(kommune), rolle }), projekt.kommuneGemt)
          }
          onRemove={(kommune) =>
            void save(call('projekt.deleteKommune', { id: idOf(kommune) }), projekt.kommuneFjernet)
          }
        />
      )}
    </Card>
  );
}
