import { Button, Checkbox, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import { usePrintFrame } from '../../../app/print/index.ts';
import { showErrorToast } from '../../../ui/index.ts';
import { printBevis, type Deltagerbevis } from './Bevis.tsx';

const text = tekster.forloeb.bevis;

/** What stands on the bevis, and the button that prints it. */
export function BevisForm({ bevis }: { readonly bevis: Deltagerbevis }): ReactNode {
  const frame = usePrintFrame();
  const [medCpr, setMedCpr] = useState(false);
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{text.note}</Text>
      <Checkbox
        label={text.medCpr}
        checked={medCpr}
        onChange={(event) => setMedCpr(event.currentTarget.checked)}
      />
      <Button data-autofocus onClick={() => void printBevis(bevis, frame, medCpr).catch(showErrorToast)}>
        {text.udskriv}
      </Button>
    </Stack>
  );
}

interface DialogProps {
  readonly bevis: Deltagerbevis;
  readonly onClose: () => void;
}

export function BevisDialog({ bevis, onClose }: DialogProps): ReactNode {
  return (
    <Modal opened onClose={onClose} title={tekster.hold.bevisTil(bevis.navn)} size="sm">
      <BevisForm bevis={bevis} />
    </Modal>
  );
}
