import { useMemo, type ReactNode } from 'react';
import { FormProvider } from './context.ts';
import type { DraftValue } from './draft.ts';
import { WIDGETS } from './fields/index.ts';
import type { FormKind, Lookup } from './types.ts';

interface SingleFieldProps {
  readonly kind: FormKind;
  readonly field: string;
  readonly label: string;
  readonly lookup: Lookup;
  readonly today: string;
  readonly value: DraftValue;
  readonly error?: string | null;
  readonly onChange: (value: DraftValue) => void;
}

const noop = (): void => undefined;

/** The widget of one field outside its form: to filter by it, or to set it for many. */
export function SingleField(props: SingleFieldProps): ReactNode {
  const { kind, field, label, lookup, today, value, error = null, onChange } = props;
  const surroundings = useMemo(
    () => ({
      kind,
      lookup,
      loaded: null,
      today,
      codesOf: (name: string) => kind.felter[name]?.valg ?? [],
      await: noop,
      save: () => Promise.resolve(),
    }),
    [kind, lookup, today],
  );
  const felt = kind.felter[field];
  if (felt === undefined) return null;
  const Widget = WIDGETS[felt.art];
  return (
    <FormProvider value={surroundings}>
      <Widget
        name={field}
        felt={{ ...felt, kraevet: false }}
        label={label}
        help={undefined}
        value={value}
        error={error}
        onChange={onChange}
        onBlur={noop}
      />
    </FormProvider>
  );
}
