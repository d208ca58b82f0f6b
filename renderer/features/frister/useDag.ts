import type { Frist } from '#shared/domain/frister/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { useKeptView } from '../../app/useKeptView.ts';
import { useOperation } from '../../service/index.ts';
import { dueCount } from './words.ts';

/** Mine or everybody's, as this user left it; at first mine for those who have deltagere of their own. */
function useWhose() {
  const { bruger } = useSession();
  const { stored, known, save } = useKeptView('dag');
  const kept = stored?.['mine'];
  const mine = typeof kept === 'boolean' ? kept : bruger.rolle === 'jobformidler';
  return { mine, setMine: (next: boolean): void => save({ mine: next }), ready: known };
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
