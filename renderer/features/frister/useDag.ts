import { useState } from 'react';
import type { Frist } from '#shared/domain/frister/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { call, useOperation } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { dueCount } from './words.ts';

const VIEW = 'dag';

/** Mine or everybody's, as this user left it; at first mine for those who have deltagere of their own. */
function useWhose() {
  const { bruger, skrivebeskyttet } = useSession();
  const saved = useOperation('visninger.list', {});
  const [chosen, setChosen] = useState<boolean | null>(null);
  const kept = saved.data?.visninger.find((v) => v.navn === VIEW)?.indhold['mine'];
  const mine = chosen ?? (typeof kept === 'boolean' ? kept : bruger.rolle === 'jobformidler');
  const setMine = (next: boolean): void => {
    setChosen(next);
    if (skrivebeskyttet) return;
    call('visninger.save', { navn: VIEW, indhold: { mine: next } }).catch(showErrorToast);
  };
  return { mine, setMine, ready: saved.data !== undefined || saved.isError };
}

/** What is due on the day the project is looked at. */
export function useDag() {
  const dag = useToday();
  const { mine, setMine, ready } = useWhose();
  const answer = useOperation('frister.list', { dag, mine }, { enabled: ready, keepPrevious: true });
  const frister: readonly Frist[] | undefined = answer.data?.frister;
  return { dag, mine, setMine, frister, error: answer.error, retry: () => void answer.refetch() };
}

/** Overdue and today, mine: the number beside the menu's entry. */
export function useDueCount(): number | undefined {
  const dag = useToday();
  const answer = useOperation('frister.list', { dag, mine: true });
  if (answer.data === undefined) return undefined;
  const { forSent, iDag } = dueCount(answer.data.frister);
  return forSent + iDag;
}
