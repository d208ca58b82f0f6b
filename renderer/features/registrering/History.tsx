import { Select } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import type { Historik } from '#shared/contract/index.ts';
import { feltnavn, findFelt, tekster, vaerditekst, visTidspunkt } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, SkeletonRows } from '../../ui/index.ts';
import { lookupFor } from './lookup.ts';
import type { Registreret } from './operationer.ts';
import classes from './registrering.module.css';

const text = tekster.registrering;
const DELETED = 'slettet';
const DID: Readonly<Record<string, string>> = {
  opret: text.oprettede,
  ret: text.rettede,
  slet: text.slettede,
  fortryd: text.fortroed,
};

type Names = ReadonlyMap<string, string>;
const lookup = lookupFor('', null);

/** Names of the records that the history's reference fields point at, then and now. */
function useNames(tabel: string, entries: readonly Historik[]): Names {
  const wanted = useMemo(() => {
    const found = new Map<string, string>();
    for (const { felt, foer, efter } of entries.flatMap((e) => e.felter)) {
      const table = findFelt(tabel, felt)?.reference;
      if (table === undefined) continue;
      for (const id of [foer, efter]) if (typeof id === 'string') found.set(id, table);
    }
    return [...found];
  }, [tabel, entries]);
  return useQueries({
    queries: wanted.map(([id, table]) => ({
      queryKey: ['reference-name', table, id],
      queryFn: () => lookup.name(table, id),
    })),
    combine: (answers) =>
      new Map(
        wanted.flatMap(([id], i) => (typeof answers[i]?.data === 'string' ? [[id, answers[i].data]] : [])),
      ),
  });
}

function Change({
  tabel,
  felt,
  foer,
  efter,
  names,
  isNew,
}: Historik['felter'][number] & ChangeProps): ReactNode {
  const words = (value: unknown): string =>
    value === null || value === undefined
      ? text.tomVaerdi
      : ((typeof value === 'string' ? names.get(value) : undefined) ?? vaerditekst(tabel, felt, value));
  return (
    <div className={classes['change']}>
      <dt>{feltnavn(tabel, felt)}</dt>
      <dd dir="auto">{isNew ? words(efter) : text.foerEfter(words(foer), words(efter))}</dd>
    </div>
  );
}

interface ChangeProps {
  readonly tabel: string;
  readonly names: Names;
  readonly isNew: boolean;
}

function Entry({ entry, tabel, names }: { entry: Historik; tabel: string; names: Names }): ReactNode {
  const fields = entry.felter.filter((f) => f.felt !== DELETED);
  return (
    <li className={classes['entry']}>
      <div className={classes['who']}>
        <strong>{entry.bruger}</strong> {DID[entry.art] ?? entry.art}
      </div>
      <time className={classes['when']} dateTime={entry.tid}>
        {visTidspunkt(entry.tid)}
      </time>
      {fields.length > 0 && (
        <dl className={classes['changes']}>
          {fields.map((f) => (
            <Change key={f.felt} {...f} tabel={tabel} names={names} isNew={entry.art === 'opret'} />
          ))}
        </dl>
      )}
    </li>
  );
}

const NONE: readonly Historik[] = [];

/** Who wrote what in one record, newest first; of all fields, or the versions of one. */
export function History({ tabel, id }: { readonly tabel: Registreret; readonly id: string }): ReactNode {
  const answer = useOperation('revision.history', { tabel, id });
  const entries = answer.data?.historik ?? NONE;
  const names = useNames(tabel, entries);
  const [felt, setFelt] = useState<string | null>(null);
  if (answer.isError) return <ErrorBox error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <SkeletonRows rows={5} height={52} />;
  if (entries.length === 0) return <EmptyState compact title={text.ingenHistorik} />;
  return (
    <>
      <Select
        className={classes['byField'] ?? ''}
        aria-label={text.historikFor}
        placeholder={text.alleFelter}
        data={fieldsIn(tabel, entries)}
        value={felt}
        onChange={setFelt}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': text.ryd(text.historikFor) }}
      />
      <ol className={classes['history']}>
        {onlyField(entries, felt).map((entry) => (
          <Entry key={entry.aendring} entry={entry} tabel={tabel} names={names} />
        ))}
      </ol>
    </>
  );
}

/** The fields that were ever written, as people call them. */
const fieldsIn = (tabel: string, entries: readonly Historik[]) =>
  [...new Set(entries.flatMap((e) => e.felter.map((f) => f.felt)))]
    .filter((felt) => felt !== DELETED)
    .map((felt) => ({ value: felt, label: feltnavn(tabel, felt) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'da'));

/** All versions of one field, or everything. */
const onlyField = (entries: readonly Historik[], felt: string | null): readonly Historik[] =>
  felt === null
    ? entries
    : entries.flatMap((entry) => {
        const felter = entry.felter.filter((f) => f.felt === felt);
        return felter.length === 0 ? [] : [{ ...entry, felter }];
      });
