import { useDebouncedValue } from '@mantine/hooks';
import type { Regelinput } from '#shared/contract/index.ts';
import { tjekRegel } from '#shared/domain/indikatorer/index.ts';
import { useToday } from '../../../app/session.ts';
import { useOperation } from '../../../service/index.ts';

/** So long after the last change the rule is counted; a count that is under way is then given up. */
const WAIT_MS = 200;

/** What a rule would count today, asked again as it is built. Not asked of a rule that can count nothing. */
export function useTryRule(regel: Regelinput, id: string | null) {
  const dato = useToday();
  const [settled] = useDebouncedValue(regel, WAIT_MS);
  const countable = tjekRegel(settled).every((p) => p.grad !== 'fejl');
  const count = useOperation(
    'indikatorer.tryRule',
    { dato, regel: settled, id },
    { enabled: countable, keepPrevious: true },
  );
  return { ...count, countable };
}
