import { Button } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Maalgruppeversion } from '#shared/contract/index.ts';
import type { LocalDate } from '#shared/domain/kalender/index.ts';
import { INTET, tekster } from '#shared/tekster/index.ts';
import { printSheet, usePrintFrame } from '../../app/print/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { Card, VersionPicker } from '../../ui/index.ts';
import { useLeaveGuard } from '../../ui/form/index.ts';
import { KriterierForm } from './KriterierForm.tsx';
import classes from './maalgruppe.module.css';
import { OnePager } from './OnePager.tsx';

const { version: text, kriterier: words, gyldighed, side } = tekster.maalgruppe;

interface VersionProps {
  readonly version: Maalgruppeversion;
  readonly versioner: readonly Maalgruppeversion[];
  readonly onChoose: (id: string) => void;
  readonly onEdit: () => void;
}

/** Which version is looked at, its words, and its criteria. */
export function Version({ version, versioner, onChoose, onEdit }: VersionProps): ReactNode {
  const { skrivebeskyttet } = useSession();
  return (
    <>
      <Chooser version={version} versioner={versioner} onChoose={onChoose} />
      <div className={classes['definitionAndCriteria']}>
        <Definition version={version} onEdit={skrivebeskyttet ? null : onEdit} />
        <Card title={words.titel} note={words.note}>
          {skrivebeskyttet ? (
            <ol className={classes['list']}>
              {version.kriterier.map((k) => (
                <li key={k.id} dir="auto">
                  {k.tekst}
                </li>
              ))}
            </ol>
          ) : (
            <KriterierForm key={version.id} version={version} />
          )}
        </Card>
      </div>
    </>
  );
}

function whenWord({ gyldigFra, gyldigTil }: Maalgruppeversion, today: LocalDate): string {
  if (gyldigFra !== null && gyldigFra > today) return text.kommende;
  return gyldigTil !== null && gyldigTil < today ? text.tidligere : text.gaelderNu;
}

function Chooser({ version, versioner, onChoose }: Omit<VersionProps, 'onEdit'>): ReactNode {
  const today = useToday();
  const guard = useLeaveGuard();
  return (
    <VersionPicker
      label={text.vaelg}
      versions={versioner.map((v) => ({
        id: v.id,
        when: whenWord(v, today),
        what: gyldighed(v.gyldigFra, v.gyldigTil),
      }))}
      chosen={version.id}
      onChoose={(id) => guard.leave(() => onChoose(id))}
    />
  );
}

function Definition({
  version,
  onEdit,
}: {
  readonly version: Maalgruppeversion;
  readonly onEdit: (() => void) | null;
}): ReactNode {
  const frame = usePrintFrame();
  const labels = tekster.felter.maalgruppe;
  const print = (): void =>
    void printSheet({ name: side.filnavn, content: <OnePager frame={frame} version={version} /> });
  const actions = (
    <div className={classes['actions']}>
      <Button size="compact-sm" variant="default" leftSection={<IconPrinter size={15} />} onClick={print}>
        {text.udskriv}
      </Button>
      {onEdit !== null && (
        <Button size="compact-sm" variant="default" leftSection={<IconPencil size={15} />} onClick={onEdit}>
          {tekster.faelles.ret}
        </Button>
      )}
    </div>
  );
  return (
    <Card title={version.navn ?? text.definition} actions={actions}>
      <dl className={classes['definition']}>
        {(['beskrivelse', 'hjaelperIkkeMed', 'kontakt'] as const).map((felt) => (
          <div key={felt}>
            <dt>{labels[felt].label}</dt>
            <dd dir="auto">{version[felt] ?? INTET}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
