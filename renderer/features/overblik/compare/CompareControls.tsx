import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { DateInput } from '../../../ui/index.ts';
import type { Span, Submission } from './useSpan.ts';
import styles from './compare.module.css';

const text = tekster.overblik.sammenlign;
const A_DAY = '';

const option = ({ id, nr, dato, genaabnet }: Submission) => ({
  value: id,
  label: `${text.indsendelse(nr, visDato(dato))}${genaabnet ? text.genaabnet : ''}`,
});

/** From a submission or a day, to a day. */
export function CompareControls({ span }: { readonly span: Span }): ReactNode {
  const { submissions, from, fromDay, to, today, inOrder, set } = span;
  return (
    <div className={styles['controls']}>
      <NativeSelect
        label={text.fra}
        className={styles['source'] ?? ''}
        value={from ?? A_DAY}
        data={[...submissions.map(option), { value: A_DAY, label: text.enDato }]}
        onChange={({ currentTarget: { value } }) => set({ from: value === A_DAY ? null : value })}
      />
      {from === null && (
        <DateInput
          label={text.dato}
          className={styles['day'] ?? ''}
          value={fromDay}
          today={today}
          onChange={(day) => day !== null && set({ fromDay: day })}
        />
      )}
      <DateInput
        label={text.til}
        className={styles['day'] ?? ''}
        value={to}
        today={today}
        error={inOrder ? null : text.omvendt}
        onChange={(day) => day !== null && set({ to: day })}
      />
      <p className={styles['note']}>{from === null ? text.noteDato : text.noteIndsendelse}</p>
    </div>
  );
}
