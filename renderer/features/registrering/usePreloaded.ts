import { useSession } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';

/** What the form of a new record waits for is there before one is opened, so that its first key is not missed. */
export function usePreloaded(): void {
  const { skrivebeskyttet } = useSession();
  useOperation('projekt.listKommune', {}, { enabled: !skrivebeskyttet });
  useOperation('kladder.list', {}, { enabled: !skrivebeskyttet });
}
