import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { Card, EmptyState, showErrorToast, SkeletonRows, useInitialFocus } from '../../ui/index.ts';
import { isFollowUp, OPFULGT } from '../frister/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import classes from './kort.module.css';
import type { Frist, Step } from './steps.ts';

const text = tekster.deltagere.skridt;

/** Follow-up was made and there is no effect to record: the deadline is met too (domain.md §2.3). */
function NoEffect({ frist, title }: { readonly frist: Frist; readonly title: string }): ReactNode {
  const today = useToday();
  const { kode, deltagerId } = frist;
  if (!isFollowUp(kode) || deltagerId === null) return null;
  const note = (): void => {
    call('deltagere.update', { id: deltagerId, [OPFULGT[kode]]: today }).then(
      ({ handling }) => toastWithUndo(text.fulgtOp, handling),
      showErrorToast,
    );
  };
  return (
    <Button size="compact-sm" variant="subtle" onClick={note} aria-label={text.ingenEffektOrd(title)}>
      {text.ingenEffekt}
    </Button>
  );
}

interface NextStepsProps {
  /** Undefined while they are fetched. */
  readonly steps: readonly Step[] | undefined;
  /** Null where nothing here can open the step's record. */
  readonly onSettle: (step: Step) => (() => void) | null;
  /** The focus goes to the first of them, once they are there. */
  readonly focusFirst: boolean;
}

interface StepRowProps extends Pick<NextStepsProps, 'onSettle'> {
  readonly step: Step;
  readonly focus: boolean;
}

function StepRow({ step, onSettle, focus }: StepRowProps): ReactNode {
  const button = useInitialFocus<HTMLButtonElement>(focus);
  const { skrivebeskyttet } = useSession();
  const settle = skrivebeskyttet ? null : onSettle(step);
  return (
    <li className={classes['step']}>
      <span className={classes['sign']} data-grad={step.grad} aria-hidden />
      <span className={classes['stepText']}>
        <strong>{step.title}</strong> <span dir="auto">{step.note}</span>
      </span>
      {step.frist !== null && !skrivebeskyttet && <NoEffect frist={step.frist} title={step.title} />}
      {settle !== null && (
        <Button
          ref={button}
          size="compact-sm"
          variant="default"
          onClick={settle}
          aria-label={`${step.button}: ${step.title}`}
        >
          {step.button}
        </Button>
      )}
    </li>
  );
}

/** What is due for this deltager and what has no evidence, each one press from the form that settles it. */
export function NextSteps({ steps, onSettle, focusFirst }: NextStepsProps): ReactNode {
  return (
    <Card title={text.titel} flush>
      {steps === undefined && <SkeletonRows rows={2} />}
      {steps?.length === 0 && <EmptyState compact title={text.intet} note={text.intetNote} />}
      <ul className={classes['steps']}>
        {steps?.map((step, index) => (
          <StepRow key={step.key} {...{ step, onSettle }} focus={focusFirst && index === 0} />
        ))}
      </ul>
    </Card>
  );
}
