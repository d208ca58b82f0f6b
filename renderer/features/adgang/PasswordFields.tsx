import { PasswordInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { adgangskodeStyrke, type Styrke } from '#shared/domain/adgang/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import styles from './PasswordFields.module.css';

const { adgang } = tekster;

const STEPS: Record<Styrke, number> = { for_kort: 1, svag: 1, god: 2, staerk: 3 };

function Strength({ password }: { readonly password: string }): ReactNode {
  if (password === '') return <p className={styles['hint']}>{adgang.styrke.tom}</p>;
  const styrke = adgangskodeStyrke(password);
  return (
    <p className={styles['hint']} aria-live="polite" data-strength={styrke}>
      <span className={styles['meter']} aria-hidden>
        {[1, 2, 3].map((step) => (
          <span key={step} data-on={step <= STEPS[styrke] || undefined} />
        ))}
      </span>
      {adgang.styrke[styrke]}
    </p>
  );
}

export interface NewPassword {
  readonly kode: string;
  readonly gentaget: string;
}

export const NO_PASSWORD: NewPassword = { kode: '', gentaget: '' };

/** The sentence that stands in the way of this new password, or null when it can be used. */
export function passwordProblem({ kode, gentaget }: NewPassword): string | null {
  if (adgangskodeStyrke(kode) === 'for_kort') return adgang.styrke.for_kort;
  return kode === gentaget ? null : adgang.gentagPasserIkke;
}

interface PasswordFieldsProps {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  readonly label?: string;
  readonly description?: string;
  readonly error?: string | null;
  /** Shows what is missing; false while nothing has been tried yet. */
  readonly tried: boolean;
}

/** A new password, typed twice, with a hint of its strength. */
export function PasswordFields(props: PasswordFieldsProps): ReactNode {
  const { value, onChange, label = adgang.adgangskode, description, error = null, tried } = props;
  const short = tried && adgangskodeStyrke(value.kode) === 'for_kort';
  const differ = tried && !short && value.kode !== value.gentaget;
  const toggle = { 'aria-label': adgang.visKode };
  return (
    <div className={styles['fields']}>
      <div>
        <PasswordInput
          label={label}
          {...(description === undefined ? {} : { description })}
          value={value.kode}
          autoComplete="new-password"
          visibilityToggleButtonProps={toggle}
          error={error ?? (short ? adgang.styrke.for_kort : null)}
          onChange={(event) => onChange({ ...value, kode: event.currentTarget.value })}
        />
        <Strength password={value.kode} />
      </div>
      <PasswordInput
        label={adgang.gentag}
        value={value.gentaget}
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        error={differ ? adgang.gentagPasserIkke : null}
        onChange={(event) => onChange({ ...value, gentaget: event.currentTarget.value })}
      />
    </div>
  );
}
