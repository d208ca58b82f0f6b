import { Button, CloseButton, Popover, Select, Stack, Text } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState, type SubmitEvent, type ReactNode } from 'react';
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

interface FieldFiltersProps {
  readonly kind: RecordKind;
  readonly list: ListModel;
}

/** Filters by field: those that are set, each with its cross, and the button for one more. */
export function FieldFilters({ kind, list }: FieldFiltersProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const add = (added: FieldFilter): void => {
    list.setFilters([...list.filters.filter((f) => f.felt !== added.felt), added]);
    setOpened(false);
  };
  return (
    <>
      <Pills {...{ kind, list }} />
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
          <FilterForm kind={kind} onAdd={add} />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

function Pills({ kind, list }: FieldFiltersProps): ReactNode {
  return list.filters.map((f, i) => {
    const words = filterText(feltnavn(kind.tabel, f.felt), f);
    return (
      <span key={f.felt} className={classes['pill']}>
        <span className={classes['pillText']} title={words}>
          {words}
        </span>
        <CloseButton
          size="xs"
          aria-label={text.fjernFilter(words)}
          onClick={() => list.setFilters(list.filters.toSpliced(i, 1))}
        />
      </span>
    );
  });
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

interface FilterFormProps {
  readonly kind: RecordKind;
  readonly onAdd: (filter: FieldFilter) => void;
}

/** A filter as it is being made: the field, the way to ask, and what it takes. */
function useFilterDraft({ kind, onAdd }: FilterFormProps) {
  const today = useToday();
  const [felt, setFelt] = useState<string | null>(null);
  const [way, setWay] = useState<Hvordan | null>(null);
  const [value, setValue] = useState<DraftValue>(null);
  const [days, setDays] = useState<{ fra: string | null; til: string | null }>({ fra: null, til: null });
  const ways = waysOf(kind, felt);
  const hvordan = ways.find((w) => w === way) ?? ways[0] ?? null;
  const incomplete =
    hvordan === null ||
    (hvordan === 'er' && (value === null || value === '')) ||
    (hvordan === 'mellem' && days.fra === null && days.til === null);
  const chooseField = (next: string | null): void => {
    setFelt(next);
    setValue(null);
  };
  const add = async (): Promise<void> => {
    if (felt === null || hvordan === null || incomplete) return;
    const period = { ...(days.fra ? { fra: days.fra } : {}), ...(days.til ? { til: days.til } : {}) };
    const filter =
      hvordan === 'er'
        ? await exactly(kind, felt, value, today)
        : { felt, hvordan, ...(hvordan === 'mellem' ? period : {}) };
    if (filter !== null) onAdd(filter);
  };
  return { today, felt, chooseField, ways, hvordan, setWay, value, setValue, days, setDays, incomplete, add };
}

const IN_POPOVER = { withinPortal: false } as const;

function FilterForm(props: FilterFormProps): ReactNode {
  const { kind } = props;
  const draft = useFilterDraft(props);
  const { felt, ways, hvordan } = draft;
  const fields = Object.entries(kind.form.felter).filter(([, { art }]) => art !== 'json');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void draft.add();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Text size="sm">{text.filterTitel}</Text>
        <Select
          label={text.felt}
          data={fields.map(([name]) => ({ value: name, label: feltnavn(kind.tabel, name) }))}
          value={felt}
          searchable
          selectFirstOptionOnChange
          data-autofocus
          comboboxProps={IN_POPOVER}
          onChange={draft.chooseField}
        />
        <Select
          label={text.betingelse}
          data={ways.map((value) => ({ value, label: text.hvordan[value] }))}
          value={hvordan}
          disabled={ways.length === 0}
          comboboxProps={IN_POPOVER}
          onChange={(next) => draft.setWay(ways.find((w) => w === next) ?? null)}
        />
        <FilterValue {...{ kind, draft }} />
        <Button type="submit" disabled={draft.incomplete}>
          {text.tilfoej}
        </Button>
      </Stack>
    </form>
  );
}

interface FilterValueProps {
  readonly kind: RecordKind;
  readonly draft: ReturnType<typeof useFilterDraft>;
}

/** What a filter takes besides its field: a value, or the ends of a period. */
function FilterValue({ kind, draft }: FilterValueProps): ReactNode {
  const { today, felt, hvordan, days, setDays } = draft;
  if (felt !== null && hvordan === 'er') {
    return (
      <SingleField
        key={felt}
        kind={kind.form}
        field={felt}
        label={text.vaerdi}
        lookup={LOOKUP}
        today={today}
        value={draft.value}
        onChange={draft.setValue}
      />
    );
  }
  if (hvordan !== 'mellem') return null;
  return (
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
  );
}
