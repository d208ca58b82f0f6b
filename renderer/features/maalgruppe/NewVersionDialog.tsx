import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Maalgruppeversion } from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { tjekNyVersion } from '#shared/domain/maalgruppe/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { DateInput, DialogForm, fieldSentence, showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import classes from './maalgruppe.module.css';

const text = tekster.maalgruppe.version;

interface NewVersionProps {
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

/** From which day a copy takes over; what it says is edited afterwards. */
function NewVersion({ former, onClose, onMade }: NewVersionProps & { former: Maalgruppeversion }): ReactNode {
  const today = useToday();
  const [gyldigFra, setGyldigFra] = useState<LocalDate | null>(today);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const problem = gyldigFra === null ? undefined : tjekNyVersion(former, gyldigFra)[0];
  const send = async (): Promise<void> => {
    if (gyldigFra === null || problem !== undefined) return;
    setBusy(true);
    try {
      const { id, handling } = await call('maalgruppe.newVersion', { id: former.id, gyldigFra });
      onMade(id);
      onClose();
      toastWithUndo(text.oprettet(gyldigFra), handling);
    } catch (error) {
      const said = fieldSentence(error, 'gyldigFra');
      if (said === null) showErrorToast(error);
      setRefused(said);
      setBusy(false);
    }
  };
  const change = (day: LocalDate | null): void => {
    setRefused(null);
    setGyldigFra(day);
  };
  return (
    <DialogForm label={text.opret} busy={busy} onSend={() => void send()} onCancel={onClose}>
      <p className={classes['hint']}>{text.nyNote}</p>
      <DateInput
        label={text.gaelderFra}
        today={today}
        value={gyldigFra}
        error={problem === undefined ? refused : feltfejl(problem.kode, problem.detalje)}
        onChange={change}
      />
    </DialogForm>
  );
}

export function NewVersionDialog({
  former,
  ...props
}: NewVersionProps & { readonly former: Maalgruppeversion | null }): ReactNode {
  return (
    <Modal opened={former !== null} onClose={props.onClose} title={text.nyTitel} size="sm">
      {former !== null && <NewVersion former={former} {...props} />}
    </Modal>
  );
}
