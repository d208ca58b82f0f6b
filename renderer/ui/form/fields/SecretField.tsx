import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { ageAt, parseCpr } from '#shared/domain/deltagere/index.ts';
import { tekster, visDato } from '#shared/tekster/index.ts';
import { showErrorToast } from '../../index.ts';
import { useForm } from '../context.ts';
import { wrapperProps } from '../shared.ts';
import type { FieldProps } from '../types.ts';

const grouped = (cpr: string): string => (/^\d{10}$/.test(cpr) ? `${cpr.slice(0, 6)}-${cpr.slice(6)}` : cpr);

/** What the number says of the person, so that a wrong digit shows. */
function describe(typed: string, today: string, koen: Readonly<Record<string, string>>): string | undefined {
  const read = parseCpr(typed, today);
  if (!read.ok) return undefined;
  const age = ageAt(read.foedselsdato, today);
  return tekster.registrering.fraCpr(koen[read.koen] ?? '', age ?? 0, visDato(read.foedselsdato));
}

/** What is stored is masked; "Vis" fetches the whole number, and the service notes that it did. */
function useReveal() {
  const { lookup } = useForm();
  const [revealed, setRevealed] = useState<string | null>(null);
  const toggle = (): void => {
    if (revealed !== null) setRevealed(null);
    else lookup.revealSecret().then((cpr) => setRevealed(cpr === null ? null : grouped(cpr)), showErrorToast);
  };
  return { revealed, toggle };
}

function RevealButton({ revealed, onClick }: { revealed: boolean; onClick: () => void }): ReactNode {
  const label = revealed ? tekster.registrering.skjulCpr : tekster.registrering.visCpr;
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" size="sm" onClick={onClick} aria-label={label}>
        {revealed ? <IconEyeOff size={16} /> : <IconEye size={16} />}
      </ActionIcon>
    </Tooltip>
  );
}

/** A CPR number: masked until "Vis"; typing a new one replaces it. */
export function SecretField(props: FieldProps): ReactNode {
  const { loaded, today, kind } = useForm();
  const { revealed, toggle } = useReveal();
  const masked = loaded?.row[props.name];
  const stored = typeof masked === 'string' ? masked : '';
  const typed = typeof props.value === 'string' ? props.value : null;
  const known = typed ?? revealed ?? '';
  const onBlur = (): void => {
    // Back at what was loaded: nothing was changed.
    if (typed !== null && typed.trim() === stored) props.onChange(null);
    props.onBlur();
  };
  return (
    <TextInput
      {...wrapperProps(props, describe(known, today, kind.codes['koen'] ?? {}))}
      value={typed ?? revealed ?? stored}
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      onFocus={(event) => typed === null && event.currentTarget.select()}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={onBlur}
      rightSection={
        stored !== '' && typed === null ? (
          <RevealButton revealed={revealed !== null} onClick={toggle} />
        ) : undefined
      }
    />
  );
}
