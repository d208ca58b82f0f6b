import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { shell } from '../../service/index.ts';
import { PathField } from '../../ui/index.ts';

const { projekt, faelles } = tekster;

interface FolderFieldProps {
  readonly value: string;
  readonly onChange: (mappe: string) => void;
  readonly description: string;
  readonly error: string | null;
  /** A new folder's parent was chosen: how the project's own folder in it is called. */
  readonly below?: (parent: string) => string;
}

/** The project's folder. */
export function FolderField({ below, onChange, ...field }: FolderFieldProps): ReactNode {
  const ask = async (): Promise<string | null> => {
    const chosen = (await shell?.chooseFolder({ title: projekt.mappe })) ?? null;
    return chosen === null ? null : (below?.(chosen) ?? chosen);
  };
  const choose = shell === null ? null : { label: faelles.vaelgMappe, ask };
  return <PathField label={projekt.mappe} {...field} onChange={onChange} choose={choose} />;
}
