import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';

/**
 * What a form or a list waits for is there before one is opened: so that the first key of a new record is not
 * missed, and a list can ask for its rows at once.
 */
export function usePreloaded(): void {
  const { skrivebeskyttet } = useSession();
  useOperation('projekt.listKommune', {}, { enabled: !skrivebeskyttet });
  useOperation('kladder.list', {}, { enabled: !skrivebeskyttet });
  useOperation('visninger.list', {});
}
