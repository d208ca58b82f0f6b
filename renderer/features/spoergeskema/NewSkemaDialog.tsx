import { Modal, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { DateInput, DialogForm, showErrorToast } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import type { SkemaOverblik } from './overblik.ts';

const { spoergeskema: text } = tekster;
const MAX_NAVN = 400;

interface Props {
  readonly opened: boolean;
  readonly skemaer: readonly SkemaOverblik[];
  readonly onClose: () => void;
  readonly onMade: (id: string) => void;
}

type Kilde = keyof typeof text.kilder;

const isKilde = (value: string): value is Kilde => Object.hasOwn(text.kilder, value);

/** Creates it and offers to take it back; false when it was refused. */
async function create(
  skema: { readonly navn: string; readonly dato: string | null },
  kilde: 'rapport' | 'tom' | { readonly kopiAf: string },
): Promise<string | null> {
  try {
    const { id, handling } = await call('spoergeskema.createFrom', { skema, kilde });
    toastWithUndo(text.oprettet(skema.navn), handling);
    return id;
  } catch (error) {
    showErrorToast(error);
    return null;
  }
}

function SourceChoice(props: {
  readonly kilde: Kilde;
  readonly onKilde: (kilde: Kilde) => void;
  readonly skemaer: readonly SkemaOverblik[];
  readonly kopiAf: string;
  readonly onKopiAf: (id: string) => void;
}): ReactNode {
  const { kilde, onKilde, skemaer, kopiAf, onKopiAf } = props;
  return (
    <>
      <Radio.Group label={text.begynd} value={kilde} onChange={(value) => isKilde(value) && onKilde(value)}>
        <Stack gap={8} mt={6}>
          <Radio value="rapport" label={text.kilder.rapport} />
          <Radio value="kopi" label={text.kilder.kopi} disabled={skemaer.length === 0} />
          <Radio value="tom" label={text.kilder.tom} />
        </Stack>
      </Radio.Group>
      {kilde === 'kopi' && (
        <NativeSelect
          label={text.kopiAf}
          value={kopiAf}
          onChange={(event) => onKopiAf(event.currentTarget.value)}
          data={skemaer.map((s) => ({ value: s.id, label: s.navn }))}
        />
      )}
    </>
  );
}

function Form({ skemaer, onClose, onMade }: Omit<Props, 'opened'>): ReactNode {
  const today = useToday();
  const [navn, setNavn] = useState('');
  const [dato, setDato] = useState<string | null>(null);
  const [kilde, setKilde] = useState<Kilde>('rapport');
  const [kopiAf, setKopiAf] = useState(skemaer[0]?.id ?? '');
  const [tried, setTried] = useState(false);
  const send = async (): Promise<void> => {
    setTried(true);
    if (navn.trim() === '') return;
    const id = await create({ navn: navn.trim(), dato }, kilde === 'kopi' ? { kopiAf } : kilde);
    if (id === null) return;
    onClose();
    onMade(id);
  };
  return (
    <DialogForm label={text.opret} onSend={() => void send()} onCancel={onClose}>
      <TextInput
        label={text.navn}
        value={navn}
        maxLength={MAX_NAVN}
        data-autofocus
        error={tried && navn.trim() === '' ? text.navnMangler : null}
        onChange={(event) => setNavn(event.currentTarget.value)}
      />
      <DateInput label={text.dato} today={today} value={dato} onChange={setDato} optional />
      <SourceChoice {...{ kilde, skemaer, kopiAf }} onKilde={setKilde} onKopiAf={setKopiAf} />
    </DialogForm>
  );
}

/** A new questionnaire: the report's questions, those of another, or none yet. */
export function NewSkemaDialog({ opened, ...props }: Props): ReactNode {
  return (
    <Modal opened={opened} onClose={props.onClose} title={text.nyt}>
      <Form {...props} />
    </Modal>
  );
}
