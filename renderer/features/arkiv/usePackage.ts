import { useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/index.ts';
import type { Pakkeart } from '#shared/domain/arkiv/index.ts';
import { call, useTask } from '../../service/index.ts';
import { useOutcome } from '../../ui/index.ts';

export type Order = Omit<InputOf<'arkiv.write'>, 'id'> & { readonly art: Pakkeart; readonly grund: string };

/** Gives the reason, makes the package, and keeps its hash; a second try goes on under the reason given. */
export function usePackage() {
  const task = useTask('arkiv.write');
  const [begun, setBegun] = useState<{ readonly id: string; readonly key: string } | null>(null);
  const { result, error, attempt } = useOutcome<OutputOf<'arkiv.write'>>();
  const run = ({ art, grund, ...rest }: Order): Promise<void> =>
    attempt(async () => {
      const key = JSON.stringify([art, grund]);
      const { id } = begun?.key === key ? begun : await call('arkiv.begin', { art, grund });
      setBegun({ id, key });
      const done = await task.run({ id, ...rest });
      await call('arkiv.complete', { id, sha256: done.sha256 });
      setBegun(null);
      return done;
    });
  return { ...task, run, made: result, error };
}
