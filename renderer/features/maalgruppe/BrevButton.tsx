import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { printSheet, usePrintFrame } from '../../app/print/index.ts';
import { useOperation } from '../../service/index.ts';
import { Brev } from './Brev.tsx';
import classes from './checklist.module.css';

const text = tekster.maalgruppe.brev;

/** The answer to the sagsbehandler on paper, once the visitation has ended in a refusal or a return. */
export function BrevButton({ deltagerId }: { readonly deltagerId: string }): ReactNode {
  const frame = usePrintFrame();
  const person = useOperation('deltagere.get', { id: deltagerId });
  const checklist = useOperation('maalgruppe.checklist', { deltagerId });
  if (person.data === undefined || checklist.data === undefined) return null;
  const { raekke, visning } = person.data;
  if (raekke.visitationUdfald === null) return null;
  const content = (
    <Brev
      frame={frame}
      deltager={raekke}
      jobformidler={visning['jobformidlerId'] ?? null}
      checklist={checklist.data}
    />
  );
  const print = (): void =>
    void printSheet({
      name: text.filnavn(raekke.navn ?? ''),
      about: { tabel: 'deltager', id: deltagerId },
      content,
    });
  return (
    <Button
      className={classes['print'] ?? ''}
      variant="default"
      leftSection={<IconPrinter size={16} />}
      onClick={print}
    >
      {text.knap}
    </Button>
  );
}
