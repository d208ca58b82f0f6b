import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { deltagerstatus, initialer, type Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster, vaerditekst, visDato } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { Banner, showErrorToast } from '../../ui/index.ts';
import { Keys, useShortcut } from '../../ui/shortcuts/index.ts';
import { Chip, SheetHeader } from '../registrering/index.ts';
import classes from './DeltagerHeader.module.css';
import { missingFields } from './mangler.ts';
import { Status } from './Status.tsx';

const text = tekster.deltagere;

/** Masked; the whole number is fetched when asked for, and the service notes it. */
function Cpr({ row }: { readonly row: Deltager }): ReactNode {
  const [whole, setWhole] = useState<string | null>(null);
  if (row.cpr === null) return null;
  const toggle = (): void => {
    if (whole !== null) setWhole(null);
    else call('deltagere.showCpr', { id: row.id }).then(({ cpr }) => setWhole(cpr), showErrorToast);
  };
  const label = whole === null ? tekster.registrering.visCpr : tekster.registrering.skjulCpr;
  return (
    <Chip>
      {whole === null ? row.cpr : `${whole.slice(0, 6)}-${whole.slice(6)}`}
      <button type="button" onClick={toggle} aria-label={label} title={label}>
        {whole === null ? <IconEye size={14} stroke={1.7} /> : <IconEyeOff size={14} stroke={1.7} />}
      </button>
    </Chip>
  );
}

/** The day that belongs to where the deltager is. */
const dayOf = (row: Deltager): string | null =>
  ({
    optaget: row.optagetDato,
    afsluttet: row.afslutningDato,
    afvist: row.visitationDato,
    retur: row.visitationDato,
    visiteret: row.visitationDato,
  })[deltagerstatus(row)];

interface HeaderProps {
  readonly row: Deltager;
  readonly onEffekt: () => void;
  readonly onFill: () => void;
  readonly onEnd: () => void;
  /** Beside the button for an effekt. */
  readonly actions: ReactNode;
}

export function DeltagerHeader({ row, onEffekt, onFill, onEnd, actions }: HeaderProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  const canEnd = !skrivebeskyttet && deltagerstatus(row) === 'optaget';
  useShortcut('afslut', onEnd, canEnd);
  const missing = missingFields(row);
  const day = dayOf(row);
  const fill = skrivebeskyttet ? undefined : (
    <Button size="compact-sm" variant="default" onClick={onFill}>
      {text.udfyld}
    </Button>
  );
  return (
    <>
      <SheetHeader
        name={row.navn ?? ''}
        mark={initialer(row.navn ?? '')}
        chips={
          <>
            <Status status={deltagerstatus(row)} {...(day === null ? {} : { day: visDato(day) })} />
            {row.kommune !== null && <Chip>{vaerditekst('deltager', 'kommune', row.kommune)}</Chip>}
            {row.ydelse !== null && <Chip>{vaerditekst('deltager', 'ydelse', row.ydelse)}</Chip>}
            <Cpr row={row} />
          </>
        }
        actions={
          <>
            {actions}
            {canEnd && (
              <Button variant="default" onClick={onEnd} rightSection={<Keys of="afslut" />}>
                {text.afslut}
              </Button>
            )}
            {!skrivebeskyttet && (
              <Button onClick={onEffekt} rightSection={<Keys of="effekt" />}>
                {text.registrerEffekt}
              </Button>
            )}
          </>
        }
      />
      {missing.length > 0 && (
        <div className={classes['missing']}>
          <Banner tone="warning" title={text.mangler} note={missing.join(', ')} action={fill} />
        </div>
      )}
    </>
  );
}
