import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { afgoerLinje, laesNavneliste } from '#shared/domain/forloeb/index.ts';
import { useOperation } from '../../../service/index.ts';

/** As many lines as one command takes. */
export const MAX_LINJER = 500;
const WAIT_MS = 150;
const NOTHING_FOUND = { forslag: [], cprFejl: null };

/** Lines as typed, with what becomes of each: known, chosen, new, passed by. */
export function useEnrolling(holdId: string) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked] = useDebouncedValue(text, WAIT_MS);
  const lines = useMemo(() => laesNavneliste(asked), [asked]);
  const tooMany = lines.length > MAX_LINJER;
  const personer = lines.map(({ navn, cpr }) => ({
    navn: navn.slice(0, 400),
    ...(cpr === null ? {} : { cpr }),
  }));
  const answer = useOperation(
    'forloeb.findNames',
    { holdId, personer },
    { enabled: lines.length > 0 && !tooMany },
  );
  const settled = asked === text && !tooMany && answer.data?.svar.length === lines.length;
  const rows = useMemo(
    () =>
      (tooMany ? [] : lines).map((line, i) => {
        const svar = answer.data?.svar[i] ?? NOTHING_FOUND;
        const key = `${line.navn}\t${line.cpr ?? ''}`;
        return { key, line, svar, ...afgoerLinje(line, svar, chosen.get(key)) };
      }),
    [lines, tooMany, answer.data, chosen],
  );
  return {
    text,
    setText,
    rows,
    tooMany,
    settled,
    undecided: rows.filter((r) => r.status === 'vaelg' || r.status === 'fejl').length,
    enrolled: rows.filter((r) => r.status === 'ny' || r.status === 'kendt'),
    choose: (key: string, value: string) => setChosen((c) => new Map(c).set(key, value)),
  };
}

export type EnrolRow = ReturnType<typeof useEnrolling>['rows'][number];
