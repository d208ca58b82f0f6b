import { useSession, useToday } from '../../app/session.ts';
import { useOperation } from '../../service/index.ts';
import type { LooseRow } from '../../ui/form/index.ts';
import type { RecordKind } from './kind.ts';

/** What a new record of a kind begins with, so that nobody is asked for what is known; undefined until it is. */
export function useBegin(kind: RecordKind, isNew: boolean): LooseRow | undefined {
  const { bruger } = useSession();
  const today = useToday();
  const begin = isNew ? kind.begin : null;
  const kommuner = useOperation('projekt.listKommune', {}, { enabled: begin !== null });
  if (begin === null) return {};
  if (kommuner.data === undefined && !kommuner.isError) return undefined;
  const lead = kommuner.data?.raekker.find((k) => k.rolle === 'lead')?.kommune ?? null;
  const jobformidler = bruger.rolle === 'jobformidler' ? bruger.id : null;
  return begin({ today, bruger: bruger.id, jobformidler, kommune: lead });
}
