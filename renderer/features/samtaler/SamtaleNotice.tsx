import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import type { NoticeProps } from '../../ui/form/index.ts';
import { JointNotice } from './JointNotice.tsx';
import { saveIcs } from './saveIcs.ts';

/** In a talk's form: whether another is near, and the way to the calendar of one that is still to come. */
export function SamtaleNotice(props: NoticeProps): ReactNode {
  const { id, row } = props;
  const toCome = row['planlagtDato'] !== null && row['afholdtDato'] === null;
  return (
    <>
      <JointNotice {...props} />
      {id !== null && toCome && (
        <Button
          size="compact-sm"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconCalendarDown size={15} />}
          onClick={() => void saveIcs({ id })}
        >
          {tekster.samtaler.ics.en}
        </Button>
      )}
    </>
  );
}
