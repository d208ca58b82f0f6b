import { Button, Radio, SegmentedControl, Stack } from '@mantine/core';
import { IconPackageExport } from '@tabler/icons-react';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { PAKKEARTER, PAKKEFORMATER, type Pakkeart, type Pakkeformat } from '#shared/domain/arkiv/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { shell } from '../../service/index.ts';
import { DateInput, FreeText, Notice, PathField } from '../../ui/index.ts';
import styles from './arkiv.module.css';
import type { Order } from './usePackage.ts';

const { arkiv, faelles, fejl } = tekster;
const MAX_GRUND = 400;

interface FolderProps {
  readonly name: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (mappe: string) => void;
}

/** A new folder of that name, typed or in one that was chosen. */
function Folder({ name, ...field }: FolderProps): ReactNode {
  const ask = async (): Promise<string | null> => {
    const parent = (await shell?.chooseFolder({ title: arkiv.vaelgMappe })) ?? null;
    if (parent === null) return null;
    const separator = parent.includes('\\') ? '\\' : '/';
    return `${parent.replace(/[/\\]$/, '')}${separator}${name}`;
  };
  const choose = shell === null ? null : { label: faelles.vaelgMappe, ask };
  return <PathField label={arkiv.mappe} description={arkiv.mappeNote} {...field} choose={choose} />;
}

interface Fields {
  readonly art: Pakkeart;
  readonly format: Pakkeformat;
  readonly dato: LocalDate;
  readonly grund: string;
  /** Null: the suggested one. */
  readonly mappe: string | null;
}

function usePackageForm(onOrder: (order: Order) => void) {
  const { mappe: projekt } = useSession();
  const today = useToday();
  const [fields, setFields] = useState<Fields>(() => ({
    art: 'arkiv',
    format: 'begge',
    dato: today,
    grund: '',
    mappe: null,
  }));
  const [tried, setTried] = useState(false);
  const suggested = `${projekt}-${fields.art}-${today}`;
  const { art, format, dato, grund, mappe } = fields;
  const target = mappe ?? suggested;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (grund.trim() === '' || target.trim() === '') return;
    onOrder({ art, grund: grund.trim(), mappe: target.trim(), dato, ...(art === 'arkiv' ? { format } : {}) });
  };
  return {
    ...fields,
    mappe: target,
    today,
    /** How the package's own folder is called. */
    name: suggested.split(/[/\\]/).at(-1) ?? suggested,
    set: (part: Partial<Fields>): void => setFields({ ...fields, ...part }),
    missing: (text: string): string | null => (tried && text.trim() === '' ? fejl.felt.kraeves : null),
    submit,
  };
}

interface PackageFormProps {
  readonly running: boolean;
  readonly onOrder: (order: Order) => void;
}

type FormModel = ReturnType<typeof usePackageForm>;

/** Which package, and in which formats. */
function WhatFields({ art, format, set }: FormModel): ReactNode {
  return (
    <>
      <SegmentedControl
        aria-label={arkiv.hvad}
        value={art}
        data={PAKKEARTER.map((value) => ({ value, label: arkiv.arter[value].titel }))}
        onChange={(chosen) => set({ art: chosen })}
      />
      <Notice tone={art === 'arkiv' ? 'warning' : 'info'}>{arkiv.arter[art].note}</Notice>
      {art === 'arkiv' && (
        <Radio.Group label={arkiv.format} value={format} onChange={(chosen) => set({ format: chosen })}>
          <div className={styles['formats']}>
            {PAKKEFORMATER.map((value) => (
              <Radio key={value} value={value} label={arkiv.formater[value]} />
            ))}
          </div>
        </Radio.Group>
      )}
    </>
  );
}

/** What is taken out, as of when, why, and where to. */
export function PackageForm({ running, onOrder }: PackageFormProps): ReactNode {
  const form = usePackageForm(onOrder);
  return (
    <form onSubmit={form.submit} className={styles['form']}>
      <Stack gap="md">
        <WhatFields {...form} />
        <DateInput
          label={arkiv.dato}
          value={form.dato}
          today={form.today}
          onChange={(dato) => form.set({ dato: dato ?? form.today })}
        />
        <FreeText
          label={arkiv.grund}
          description={arkiv.grundNote}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={form.grund}
          error={form.missing(form.grund)}
          maxLength={MAX_GRUND}
          minRows={2}
          onChange={(grund) => form.set({ grund })}
        />
        <Folder
          name={form.name}
          value={form.mappe}
          error={form.missing(form.mappe)}
          onChange={(mappe) => form.set({ mappe })}
        />
        <div>
          <Button type="submit" loading={running} leftSection={<IconPackageExport size={17} />}>
            {arkiv.lav[form.art]}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
