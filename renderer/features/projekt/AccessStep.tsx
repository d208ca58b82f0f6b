import { Radio, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { useInitialFocus } from '../../ui/index.ts';
import { PasswordFields, type NewPassword } from '../adgang/index.ts';
import { FolderField } from './FolderField.tsx';
import { folderName, pathBelow } from './nyt.ts';

const { projekt, adgang } = tekster;

export interface Access {
  readonly bruger: string;
  readonly kode: NewPassword;
  readonly mappe: string;
  readonly skabelon: 'rapport' | 'tom';
}

interface Props {
  readonly value: Access;
  readonly onChange: (value: Access) => void;
  readonly navn: string;
  readonly tried: boolean;
}

/** The first user, the folder and the template. */
export function AccessStep({ value, onChange, navn, tried }: Props): ReactNode {
  const first = useInitialFocus();
  return (
    <Stack gap="sm">
      <TextInput
        label={projekt.bruger}
        withAsterisk
        ref={first}
        autoComplete="username"
        value={value.bruger}
        error={tried && value.bruger.trim() === '' ? adgang.navnKraeves : null}
        onChange={(event) => onChange({ ...value, bruger: event.currentTarget.value })}
      />
      <PasswordFields value={value.kode} tried={tried} onChange={(kode) => onChange({ ...value, kode })} />
      <FolderField
        value={value.mappe}
        description={projekt.mappeNyHjaelp}
        error={tried && value.mappe.trim() === '' ? projekt.mappeKraeves : null}
        below={(parent) => pathBelow(parent, folderName(navn))}
        onChange={(mappe) => onChange({ ...value, mappe })}
      />
      <Radio.Group
        label={projekt.skabelon}
        value={value.skabelon}
        onChange={(skabelon) => onChange({ ...value, skabelon: skabelon === 'tom' ? 'tom' : 'rapport' })}
      >
        <Stack gap={6} mt={4}>
          <Radio value="rapport" label={projekt.skabelonRapport} />
          <Radio value="tom" label={projekt.skabelonTom} />
        </Stack>
      </Radio.Group>
    </Stack>
  );
}
