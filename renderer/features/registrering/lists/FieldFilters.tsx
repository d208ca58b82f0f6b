import { Button, CloseButton, Popover, Select, Stack, Text } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { feltnavn, tekster, vaerditekst } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { readField, SingleField, type DraftValue } from '../../../ui/form/index.ts';
import { DateInput } from '../../../ui/index.ts';
import type { RecordKind } from '../kind.ts';
import { lookupFor } from '../lookup.ts';
import type { ListModel } from '../useListState.ts';
import classes from './lists.module.css';
import { filterText, type FieldFilter } from './view.ts';

const text = tekster.lister;
const LOOKUP = lookupFor('', null);
type Hvordan = FieldFilter['hvordan'];

/** Ways to ask of a field: free text is found by the search, a day lies in a period, the rest has a value. */
function waysOf(kind: RecordKind, felt: string | null): Hvordan[] {
  const art = felt === null ? undefined : kind.form.felter[felt]?.art;
  if (art === undefined) return [];
  if (art === 'dato') return ['mellem', 'mangler', 'udfyldt'];
  const exact = art === 'valg' || art === 'kommune' || art === 'reference' || art === 'jaNej';
  return exact ? ['er', 'mangler', 'udfyldt'] : ['mangler', 'udfyldt'];
}

/** Filters by field: those that are set, each with its cross, and the button for one more. */
export function FieldFilters({
  kind,
  list,
}: {
  readonly kind: RecordKind;
  readonly list: ListModel;
}): ReactNode {
  const [opened, setOpened] = useState(false);
  const set = (filters: FieldFilter[]): void => list.setFilters(filters);
  return (
    <>
      {list.filters.map((f, i) => {
        const words = filterText(feltnavn(kind.tabel, f.felt), f);
        return (
          <span key={`${f.felt}/${f.hvordan}`} className={classes['pill']}>
            <span className={classes['pillText']} title={words}>
              {words}
            </span>
            <CloseButton
              size="xs"
              aria-label={text.fjernFilter(words)}
              onClick={() => set(list.filters.toSpliced(i, 1))}
            />
          </span>
        );
      })}
      <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconFilter size={14} stroke={1.8} />}
            onClick={() => setOpened((o) => !o)}
          >
            {text.filter}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes['filter'] ?? ''} aria-label={text.filter}>
          <FilterForm
            kind={kind}
            onAdd={(added) => {
              set([...list.filters.filter((f) => f.felt !== added.felt), added]);
              setOpened(false);
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

/** The value that was chosen, with its words; null while there is none. */
async function exactly(
  kind: RecordKind,
  felt: string,
  draft: DraftValue,
  today: string,
): Promise<FieldFilter | null> {
  const field = kind.form.felter[felt];
  const read = field === undefined ? null : readField(field, draft, today);
  if (read === null || !read.ok || read.value === null) return null;
  const { value: vaerdi } = read;
  const named =
    field?.reference === undefined
      ? null
      : await LOOKUP.name(field.reference, String(vaerdi)).catch(() => null);
  return { felt, hvordan: 'er', vaerdi, navn: named ?? vaerditekst(kind.tabel, felt, vaerdi) };
}

function FilterForm({ kind, onAdd }: { kind: RecordKind; onAdd: (filter: FieldFilter) => void }): ReactNode {
  const today = useToday();
  const [felt, setFelt] = useState<string | null>(null);
  const [way, setWay] = useState<Hvordan | null>(null);
  const [draft, setDraft] = useState<DraftValue>(null);
  const [days, setDays] = useState<{ fra: string | null; til: string | null }>({ fra: null, til: null });
  const ways = waysOf(kind, felt);
  const hvordan = ways.find((w) => w === way) ?? ways[0] ?? null;
  const incomplete =
    hvordan === null ||
    (hvordan === 'er' && (draft === null || draft === '')) ||
    (hvordan === 'mellem' && days.fra === null && days.til === null);
  const submit = async (): Promise<void> => {
    if (felt === null || hvordan === null || incomplete) return;
    const period = { ...(days.fra ? { fra: days.fra } : {}), ...(days.til ? { til: days.til } : {}) };
    const filter =
      hvordan === 'er'
        ? await exactly(kind, felt, draft, today)
        : { felt, hvordan, ...(hvordan === 'mellem' ? period : {}) };
    if (filter !== null) onAdd(filter);
  };
  const fields = Object.keys(kind.form.felter).filter(
    (name) => waysOf(kind, name).length > 0 && kind.form.felter[name]?.art !== 'json',
  );
  const inPopover = { withinPortal: false } as const;
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="xs">
        <Text size="sm">{text.filterTitel}</Text>
        <Select
          label={text.felt}
          data={fields.map((value) => ({ value, label: feltnavn(kind.tabel, value) }))}
          value={felt}
          searchable
          selectFirstOptionOnChange
          data-autofocus
          comboboxProps={inPopover}
          onChange={(next) => {
            setFelt(next);
            setDraft(null);
          }}
        />
        <Select
          label={text.betingelse}
          data={ways.map((value) => ({ value, label: text.hvordan[value] }))}
          value={hvordan}
          disabled={ways.length === 0}
          comboboxProps={inPopover}
          onChange={(next) => setWay(ways.find((w) => w === next) ?? null)}
        />
        {felt !== null && hvordan === 'er' && (
          <SingleField
            {...{ today }}
            key={felt}
            kind={kind.form}
            field={felt}
            label={text.nyVaerdi}
            lookup={LOOKUP}
            value={draft}
            onChange={setDraft}
          />
        )}
        {hvordan === 'mellem' && (
          <>
            <DateInput
              label={text.fra}
              value={days.fra}
              today={today}
              optional
              onChange={(fra) => setDays((d) => ({ ...d, fra }))}
            />
            <DateInput
              label={text.til}
              value={days.til}
              today={today}
              optional
              onChange={(til) => setDays((d) => ({ ...d, til }))}
            />
          </>
        )}
        <Button type="submit" disabled={incomplete}>
          {text.tilfoej}
        </Button>
      </Stack>
    </form>
  );
}
