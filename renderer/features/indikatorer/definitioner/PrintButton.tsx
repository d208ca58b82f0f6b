import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { printSheet, usePrintFrame } from '../../../app/print/index.ts';
import { PrintSheets } from './PrintSheets.tsx';

interface Props {
  readonly indikatorer: readonly RegistreretIndikator[];
  readonly label: string;
  /** Of the file. */
  readonly name: string;
}

/** Puts reference sheets on paper, a page each. */
export function PrintButton({ indikatorer, label, name }: Props): ReactNode {
  const frame = usePrintFrame();
  const content = <PrintSheets frame={frame} indikatorer={indikatorer} />;
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={16} />}
      onClick={() => void printSheet({ name, content })}
    >
      {label}
    </Button>
  );
}
