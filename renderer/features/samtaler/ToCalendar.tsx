import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { saveIcs } from './saveIcs.ts';

/** The way to the calendar of one talk that is still to come. */
export function ToCalendar({ id }: { readonly id: string }): ReactNode {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconCalendarDown size={15} />}
      aria-label={tekster.samtaler.ics.en}
      onClick={() => void saveIcs({ id })}
    >
      {tekster.samtaler.ics.kort}
    </Button>
  );
}
