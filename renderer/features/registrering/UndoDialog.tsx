import { useEffect, useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { ConfirmDialog } from '../../ui/index.ts';
import { onUndoQuestion } from './saving.ts';

const text = tekster.registrering;

/** Asks before an undo of a creation that others refer to by now (design.md §4). */
export function UndoDialog(): ReactNode {
  const [question, setQuestion] = useState<Parameters<Parameters<typeof onUndoQuestion>[0]>[0] | null>(null);
  useEffect(() => onUndoQuestion(setQuestion), []);
  return (
    <ConfirmDialog
      opened={question !== null}
      title={text.fortrydTitel}
      confirmLabel={text.fortrydAlligevel}
      danger
      onClose={() => setQuestion(null)}
      onConfirm={() => {
        question?.goOn();
        setQuestion(null);
      }}
    >
      {question !== null && text.fortrydMed(question.belongings)}
    </ConfirmDialog>
  );
}
