import { Button, Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { DISTINKTVALG, type Distinkt } from '#shared/domain/indikatorer/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { DialogForm } from '../../../ui/index.ts';
import { toastWithUndo } from '../../registrering/index.ts';
import classes from './definitioner.module.css';
import type { Errors } from './draft.ts';
import { errorsFrom, saveChange } from './saving.ts';
import { firstChoice, VersionChoice } from './VersionChoice.tsx';

const text = tekster.definitioner;

interface Props {
  readonly indikator: RegistreretIndikator;
  readonly readOnly: boolean;
}

const word = ({ definition }: RegistreretIndikator, distinkt: Distinkt): string =>
  text.enheder[definition.kilde][distinkt] ?? tekster.koder.indikator.distinkt[distinkt];

/** The same facts by each unit they have, with their counts, and the switch from one to another (domain.md §1.9). */
export function UnitSwitch({ indikator, readOnly }: Props): ReactNode {
  const { definition } = indikator;
  const [asked, setAsked] = useState<Distinkt | null>(null);
  const offered = DISTINKTVALG[definition.kilde];
  const units = offered.includes(definition.distinkt) ? offered : [definition.distinkt, ...offered];
  if (units.length < 2) return null;
  return (
    <section className={classes['units']} aria-label={text.enhed.titel}>
      {units.map((distinkt) => (
        <Unit key={distinkt} indikator={indikator} distinkt={distinkt} onAsk={readOnly ? null : setAsked} />
      ))}
      <Modal opened={asked !== null} onClose={() => setAsked(null)} title={text.enhed.titel}>
        {asked !== null && <Question indikator={indikator} to={asked} onClose={() => setAsked(null)} />}
      </Modal>
    </section>
  );
}

interface UnitProps {
  readonly indikator: RegistreretIndikator;
  readonly distinkt: Distinkt;
  /** Null where nothing can be changed. */
  readonly onAsk: ((to: Distinkt) => void) | null;
}

function Unit({ indikator, distinkt, onAsk }: UnitProps): ReactNode {
  const { definition, alternativer } = indikator;
  const chosen = distinkt === definition.distinkt;
  const label = text.enhed.skift(word(indikator, definition.distinkt), word(indikator, distinkt));
  return (
    <div className={classes['unit']} data-chosen={chosen || undefined}>
      <span className={classes['unitName']}>{word(indikator, distinkt)}</span>
      <span className={classes['unitValue']}>{formatHeltal(alternativer[distinkt] ?? null)}</span>
      {chosen && <span className={classes['muted']}>{text.enhed.valgt}</span>}
      {!chosen && onAsk !== null && (
        <Button size="compact-xs" variant="subtle" aria-label={label} onClick={() => onAsk(distinkt)}>
          {text.enhed.knap}
        </Button>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly indikator: RegistreretIndikator;
  readonly to: Distinkt;
  readonly onClose: () => void;
}

/** Both counts, and from when. */
function Question({ indikator, to, onClose }: QuestionProps): ReactNode {
  const { definition, alternativer } = indikator;
  const today = useToday();
  const [choice, choose] = useState(() => firstChoice(indikator, today));
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const count = (distinkt: Distinkt): string =>
    `${formatHeltal(alternativer[distinkt] ?? null)} ${word(indikator, distinkt).toLocaleLowerCase('da')}`;
  const send = async (): Promise<void> => {
    setBusy(true);
    const { kilde, filter } = definition;
    const regel = { kilde, filter, distinkt: to, enhed: word(indikator, to).toLocaleLowerCase('da') };
    try {
      const { handling } = await saveChange(indikator, { values: {}, rule: { regel, choice } }, today);
      toastWithUndo(text.bygger.rettet(definition.nr), handling);
      onClose();
    } catch (error) {
      setErrors(errorsFrom(error));
      setBusy(false);
    }
  };
  return (
    <DialogForm label={text.enhed.knap} busy={busy} onSend={() => void send()} onCancel={onClose}>
      <p className={classes['question']}>{text.enhed.foerOgEfter(count(definition.distinkt), count(to))}</p>
      <VersionChoice
        indikator={indikator}
        choice={choice}
        error={errors['gyldigFra'] ?? errors['filter']}
        onChange={choose}
      />
    </DialogForm>
  );
}
