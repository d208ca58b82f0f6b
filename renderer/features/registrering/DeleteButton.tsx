import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { ConfirmDialog, showErrorToast } from '../../ui/index.ts';
import { deleteRecord, type Registreret } from './operationer.ts';
import { belongings, toastWithUndo } from './saving.ts';

const { registrering: text, faelles } = tekster;

interface DeleteButtonProps {
  readonly tabel: Registreret;
  readonly id: string;
  /** The record's own name, where it has one. */
  readonly name: string | null;
  readonly onDeleted: () => void;
}

/** Deletes at once, since it can be undone; what belongs to the record makes it a question. */
function useDeletion({ tabel, id, onDeleted }: DeleteButtonProps, called: string) {
  const [others, setOthers] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const remove = async (withOthers: boolean): Promise<void> => {
    setBusy(true);
    try {
      const { handling, antal } = await deleteRecord(tabel, id, withOthers);
      setOthers(null);
      toastWithUndo(antal > 1 ? text.slettetMed(called, antal - 1) : text.slettet(called), handling);
      onDeleted();
    } catch (error) {
      const found = belongings(error);
      if (found === null) showErrorToast(error);
      else setOthers(found);
    } finally {
      setBusy(false);
    }
  };
  return { others, busy, remove, cancel: () => setOthers(null) };
}

export function DeleteButton(props: DeleteButtonProps): ReactNode {
  const called = props.name ?? faelles.tabel[props.tabel].bestemt;
  const { others, busy, remove, cancel } = useDeletion(props, called);
  return (
    <>
      <Tooltip label={faelles.slet}>
        <ActionIcon
          variant="subtle"
          color="red"
          size={32}
          loading={busy}
          aria-label={faelles.slet}
          onClick={() => void remove(false)}
        >
          <IconTrash size={17} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <ConfirmDialog
        opened={others !== null}
        title={text.sletTitel(called)}
        confirmLabel={text.sletAlt}
        danger
        busy={busy}
        onClose={cancel}
        onConfirm={() => void remove(true)}
      >
        {others !== null && text.sletMed(others)}
      </ConfirmDialog>
    </>
  );
}
