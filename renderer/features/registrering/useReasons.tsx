import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { isUsaedvanlig } from '#shared/domain/begrundelser/index.ts';
import type { Problem } from '#shared/domain/entitet/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call, useOperation } from '../../service/index.ts';
import { keepEscape } from '../../ui/form/index.ts';
import { FreeTextRemarks, showErrorToast } from '../../ui/index.ts';
import type { RecordKind } from './kind.ts';
import classes from './registrering.module.css';
import type { Grunde } from './useDraft.ts';

const { registrering: text } = tekster;
const MOST = 400;

const keyOf = ({ felt, kode }: Pick<Problem, 'felt' | 'kode'>): string => `${felt}/${kode}`;

/** The words under each key, as the service takes them; what is blank is no reason. */
const toGrunde = (typed: Grunde): { felt: string; kode: string; tekst: string }[] =>
  Object.entries(typed).flatMap(([key, words]) => {
    const [felt = '', kode = ''] = key.split('/');
    const tekst = words.trim();
    return tekst === '' ? [] : [{ felt, kode, tekst }];
  });

interface Words {
  readonly grunde: Grunde;
  readonly onGrunde: (grunde: Grunde) => void;
}

/**
 * What is odd but allowed asks for a few words, below the fields, and never keeps anything from being saved;
 * the words are kept in the handling of the save, until then in the form's draft. What has its reason is not
 * asked again.
 */
export function useReasons(kind: RecordKind, id: string | null, { grunde, onGrunde }: Words) {
  const known = useOperation(
    'revision.listBegrundelser',
    { tabel: kind.tabel, id: id ?? '' },
    { enabled: id !== null },
  );
  const given = new Set(known.data?.begrundelser.filter((b) => b.begrundelse !== null).map((b) => keyOf(b)));
  const asked = (warnings: readonly Problem[]): ReactNode => {
    const odd = warnings.filter((w) => isUsaedvanlig(w.kode) && !given.has(keyOf(w)));
    return odd.length === 0 ? null : <Asked {...{ kind, odd, grunde, onGrunde }} />;
  };
  const give = async (saved: string, handling: string): Promise<void> => {
    const words = toGrunde(grunde);
    if (words.length === 0) return;
    try {
      await call('revision.giveBegrundelser', { tabel: kind.tabel, id: saved, handling, grunde: words });
    } catch (error) {
      showErrorToast(error);
    }
  };
  return { asked, give };
}

interface AskedProps extends Words {
  readonly kind: RecordKind;
  readonly odd: readonly Problem[];
}

const Asked = ({ kind, odd, grunde, onGrunde }: AskedProps): ReactNode => (
  <div role="group" aria-label={text.begrundTitel} className={classes['reasons']}>
    <div className={classes['reasonsTitle']}>{text.begrundTitel}</div>
    {odd.map((problem) => (
      <div key={keyOf(problem)}>
        <Autocomplete
          label={text.begrund(kind.form.words[problem.felt]?.label ?? problem.felt)}
          data={[...(text.begrundForslag[problem.kode] ?? [])]}
          value={grunde[keyOf(problem)] ?? ''}
          maxLength={MOST}
          openOnFocus={false}
          onKeyDown={keepEscape}
          onChange={(words) => onGrunde({ ...grunde, [keyOf(problem)]: words })}
        />
        <FreeTextRemarks text={grunde[keyOf(problem)] ?? ''} />
      </div>
    ))}
  </div>
);
