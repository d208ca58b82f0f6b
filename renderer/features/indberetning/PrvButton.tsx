import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconAdjustments, IconCopy } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { Resultat } from '#shared/domain/indsendelser/index.ts';
import { prvTabel, type Prv } from '#shared/domain/prv/index.ts';
import type { Celleindhold } from '#shared/domain/skabeloner/index.ts';
import { indholdsord, tekster } from '#shared/tekster/index.ts';
import { copyTable, showToast, type ClipCell } from '../../ui/index.ts';
import { PrvDialog } from './PrvDialog.tsx';
import { usePrv } from './usePrv.ts';

const { indberetning: text, skabeloner } = tekster;

function clip(indhold: Celleindhold | null): ClipCell {
  if (indhold === null) return { kind: 'text', value: '' };
  if (indhold.art === 'tekst') return { kind: 'text', value: indhold.tekst };
  if (indhold.art === 'dato') return { kind: 'date', value: indhold.dato };
  return { kind: 'number', value: indhold.tal };
}

function copy(resultat: Resultat, prv: Prv): void {
  const { kolonner, raekker } = prvTabel(resultat, prv, indholdsord);
  const done = copyTable({
    headers: kolonner.map(({ del, etiket }) => etiket ?? skabeloner.kolonnenavn(del)),
    rows: raekker.map((row) => row.map(clip)),
  });
  showToast({ id: 'kopier', message: done ? text.kopieret(raekker.length) : text.kopieringFejlede });
}

/** The submitted numbers on the clipboard, in the order and with the names that PRV asks for. */
export function PrvButton({ resultat }: { readonly resultat: Resultat }): ReactNode {
  const indikatorer = useMemo(() => resultat.indikatorer.map((i) => i.definition), [resultat]);
  const { prv, save } = usePrv(indikatorer);
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Button.Group>
        <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => copy(resultat, prv)}>
          {text.kopierPrv}
        </Button>
        <Tooltip label={text.ret}>
          <ActionIcon variant="default" size={32} aria-label={text.ret} onClick={() => setEditing(true)}>
            <IconAdjustments size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Button.Group>
      <PrvDialog
        opened={editing}
        prv={prv}
        indikatorer={indikatorer}
        onSave={save}
        onClose={() => setEditing(false)}
      />
    </>
  );
}
