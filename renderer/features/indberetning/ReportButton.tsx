import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { forrigeLukning } from '#shared/domain/indsendelser/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { printSheet } from '../../app/print/index.ts';
import { call } from '../../service/index.ts';
import { showErrorToast } from '../../ui/index.ts';
import { Report, type SinceLast } from './Report.tsx';

const { indberetning: text } = tekster;
type Gemt = OutputOf<'indsendelser.get'>;

/** From what was sent before this one to it; null where nothing was. */
async function sinceLast({ indsendelse }: Gemt): Promise<SinceLast | null> {
  const { perioder } = await call('indsendelser.list', {});
  const all = perioder.flatMap((p) => p.indsendelser.map((i) => ({ ...i, periodeNr: p.periode.nr })));
  const before = forrigeLukning(indsendelse, all);
  if (before === null) return null;
  const { indikatorer } = await call('indsendelser.difference', { id: before.id, til: indsendelse.id });
  return { periodeNr: before.periodeNr, lukketTid: before.lukketTid, indikatorer };
}

/** The submission as a report on A4: saved as PDF, or printed where the browser is the host. */
export function ReportButton({ gemt }: { readonly gemt: Gemt }): ReactNode {
  const [busy, setBusy] = useState(false);
  const print = async (): Promise<void> => {
    setBusy(true);
    try {
      const siden = await sinceLast(gemt);
      const name = text.rapportNavn(gemt.resultat.periode.nr);
      await printSheet({ name, content: <Report gemt={gemt} siden={siden} /> });
    } catch (error) {
      showErrorToast(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypePdf size={16} />}
      loading={busy}
      onClick={() => void print()}
    >
      {text.rapport}
    </Button>
  );
}
