import { Autocomplete } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { isUsaedvanlig } from '#shared/domain/begrundelser/index.ts';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call, useOperation } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import type { RecordKind } from './kind.ts';
import classes from './registrering.module.css';

const { registrering: text } = tekster;
const MOST = 400;

type Typed = Readonly<
  Record<string, { readonly felt: string; readonly kode: string; readonly tekst: string }>
>;

const keyOf = ({ felt, kode }: Pick<Problem, 'felt' | 'kode'>): string => `${felt}/${kode}`;

/**
 * What is odd but allowed asks for a few words, below the fields, and never keeps anything from being saved;
 * the words are kept in the handling of the save. What has its reason already is not asked again.
 */
export function useReasons(kind: RecordKind, id: string | null) {
  const [typed, setTyped] = useState<Typed>({});
  const known = useOperation(
    'revision.listBegrundelser',
    { tabel: kind.tabel, id: id ?? '' },
    { enabled: id !== null },
  );
  const given = new Set(known.data?.begrundelser.filter((b) => b.begrundelse !== null).map((b) => keyOf(b)));
  const asked = (warnings: readonly Problem[]): ReactNode => {
    const odd = warnings.filter((w) => isUsaedvanlig(w.kode) && !given.has(keyOf(w)));
    return odd.length === 0 ? null : <Asked {...{ kind, odd, typed, onType: setTyped }} />;
  };
  const give = async (saved: string, handling: string): Promise<void> => {
    const grunde = Object.values(typed).filter((g) => g.tekst.trim() !== '');
    if (grunde.length === 0) return;
    try {
      await call('revision.giveBegrundelser', { tabel: kind.tabel, id: saved, handling, grunde });
      setTyped({});
    } catch (error) {
      showErrorToast(error);
    }
  };
  return { asked, give };
}

interface AskedProps {
  readonly kind: RecordKind;
  readonly odd: readonly Problem[];
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}

const Asked = ({ kind, odd, typed, onType }: AskedProps): ReactNode => (
  <fieldset className={classes['reasons']}>
    <legend>{text.begrundTitel}</legend>
    {odd.map(({ felt, kode }) => (
      <Autocomplete
        key={`${felt}/${kode}`}
        label={text.begrund(kind.form.words[felt]?.label ?? felt)}
        data={[...(text.begrundForslag[kode] ?? [])]}
        value={typed[keyOf({ felt, kode })]?.tekst ?? ''}
        maxLength={MOST}
        openOnFocus={false}
        onChange={(tekst) => onType({ ...typed, [keyOf({ felt, kode })]: { felt, kode, tekst } })}
      />
    ))}
  </fieldset>
);
