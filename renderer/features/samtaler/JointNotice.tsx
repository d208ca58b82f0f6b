import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { isLocalDate } from '#shared/domain/kalender/index.ts';
import { SAMTALEARTER, type Samtaleart } from '#shared/domain/kodelister/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { call, useOperation } from '../../service/index.ts';
import { Notice, showErrorToast } from '../../ui/index.ts';
import type { LooseRow, NoticeProps } from '../../ui/form/index.ts';
import { toastWithUndo } from '../registrering/index.ts';

const text = tekster.samtaler;

const dateOf = (value: unknown): string | null => (isLocalDate(value) ? value : null);
const isArt = (value: unknown): value is Samtaleart => SAMTALEARTER.some((art) => art === value);

/** What is to be asked of a talk as far as it is typed; null while too little stands there. */
function questionOf(row: LooseRow, id: string | null) {
  const { deltagerId, art } = row;
  const [planlagtDato, afholdtDato] = [dateOf(row['planlagtDato']), dateOf(row['afholdtDato'])];
  if (typeof deltagerId !== 'string' || !isArt(art) || (planlagtDato ?? afholdtDato) === null) return null;
  return { id, deltagerId, art, planlagtDato, afholdtDato };
}

const NOTHING = { id: null, deltagerId: '-', art: 'faelles', planlagtDato: null, afholdtDato: null } as const;

/** Says while one types that the other side has a talk nearby, and offers to hold them as one. */
export function JointNotice({ row, id, onSettled }: NoticeProps): ReactNode {
  const question = questionOf(row, id);
  const { data } = useOperation('samtaler.check', question ?? NOTHING, { enabled: question !== null });
  const [busy, setBusy] = useState(false);
  const near = question === null ? null : (data?.naer ?? null);
  if (near === null || data === undefined) return null;
  const join = async (): Promise<void> => {
    setBusy(true);
    try {
      const { handling } = await call('samtaler.join', { behold: near.id, fjern: id });
      onSettled();
      toastWithUndo(text.samlet(near.dato), handling);
    } catch (error) {
      showErrorToast(error);
      setBusy(false);
    }
  };
  return (
    <Notice
      tone="warning"
      title={text.taet(data.uger)}
      action={
        near.kanSamles && (
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => void join()}>
            {text.saml}
          </Button>
        )
      }
    >
      {text.taetNote(text.hvis[near.art], near.dato)}
    </Notice>
  );
}
