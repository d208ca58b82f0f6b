import { Modal, Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { tekster, visDato, visTidspunkt } from '#shared/tekster/index.ts';
import { onReasonNeeded, type ReasonDetail } from '../../service/index.ts';
import { DialogForm, FreeText } from '../../ui/index.ts';

const { indsendelser: text } = tekster;

interface Question {
  readonly detail: ReasonDetail;
  readonly answer: (reason: string | null) => void;
}

function ReasonForm({ detail, answer }: Question): ReactNode {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const empty = reason.trim() === '';
  const send = (): void => {
    if (empty) setTried(true);
    else answer(reason.trim());
  };
  const antal = Number(detail['antal'] ?? 1);
  return (
    <DialogForm label={text.begrundGem} onSend={send} onCancel={() => answer(null)}>
      <Text size="sm">
        {text.begrundNote(
          visDato(String(detail['dato'] ?? '')),
          Number(detail['periodeNr'] ?? 0),
          visTidspunkt(String(detail['lukketTid'] ?? '')),
        )}
        {antal > 1 && ` ${text.begrundFlere(antal)}`}
      </Text>
      <FreeText
        label={text.begrundFelt}
        placeholder={text.begrundPladsholder}
        error={tried && empty ? text.grundMangler : null}
        value={reason}
        minRows={2}
        maxRows={6}
        data-autofocus
        onChange={setReason}
      />
    </DialogForm>
  );
}

/** Asks why, whenever the service says that a write belongs to a closed time; whoever wrote waits for the answer. */
export function ReasonDialog(): ReactNode {
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(
    () =>
      onReasonNeeded(
        (detail) =>
          new Promise((resolve) => {
            const answer = (reason: string | null): void => {
              setQuestion(null);
              resolve(reason);
            };
            setQuestion({ detail, answer });
          }),
      ),
    [],
  );
  return (
    <Modal
      opened={question !== null}
      onClose={() => question?.answer(null)}
      title={text.begrundTitel}
      size="md"
      zIndex={400}
    >
      {question !== null && <ReasonForm {...question} />}
    </Modal>
  );
}
