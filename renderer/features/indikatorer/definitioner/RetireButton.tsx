import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { call } from '../../../service/index.ts';
import { DateInput, DialogForm, showErrorToast } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';
import classes from './definitioner.module.css';
import type { Errors } from './draft.ts';
import { errorsFrom } from './saving.ts';

const text = tekster.definitioner;

interface Props {
  readonly indikator: RegistreretIndikator;
}

/** Retires an indicator from a day on, or takes it up again; nothing is lost. */
export function RetireButton({ indikator }: Props): ReactNode {
  const [asking, setAsking] = useState(false);
  const { id, definition } = indikator;
  const { nr, udgaarDato = null } = definition;
  const resume = async (): Promise<void> => {
    try {
      const { handling } = await call('indikatorer.update', { id, udgaarDato: null });
      toastWithUndo(text.udgaar.genoptaget(nr), handling);
    } catch (error) {
      showErrorToast(error);
    }
  };
  if (udgaarDato !== null)
    return (
      <Button variant="default" onClick={() => void resume()}>
        {text.genoptag}
      </Button>
    );
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {text.udgaa}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={text.udgaar.titel(nr)} size="sm">
        <Question indikator={indikator} onClose={() => setAsking(false)} />
      </Modal>
    </>
  );
}

function Question({ indikator, onClose }: Props & { readonly onClose: () => void }): ReactNode {
  const today = useToday();
  const [udgaarDato, setDate] = useState<LocalDate | null>(today);
  const [errors, setErrors] = useState<Errors>({});
  const { id, definition } = indikator;
  const send = async (): Promise<void> => {
    if (udgaarDato === null) return;
    try {
      const { handling } = await call('indikatorer.update', { id, udgaarDato });
      onClose();
      toastWithUndo(text.udgaar.gjort(definition.nr, udgaarDato), handling);
    } catch (error) {
      setErrors(errorsFrom(error));
    }
  };
  return (
    <DialogForm label={text.udgaar.knap} onSend={() => void send()} onCancel={onClose}>
      <p className={classes['hint']}>{text.udgaar.note}</p>
      <DateInput
        label={tekster.felter.indikator.udgaarDato.label}
        today={today}
        value={udgaarDato}
        error={errors['udgaarDato'] ?? null}
        onChange={setDate}
      />
    </DialogForm>
  );
}
