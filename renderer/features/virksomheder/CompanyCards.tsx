import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { stoerrelse, stoerrelseMangler, type Virksomhed } from '#shared/domain/virksomheder/index.ts';
import { feltnavn, INTET, tekster, vaerditekst, visDato } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../app/session.ts';
import { call } from '../../service/index.ts';
import { Card, showErrorToast } from '../../ui/index.ts';
import { Keys, useShortcut } from '../../ui/shortcuts/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import classes from './cards.module.css';

const text = tekster.virksomheder.kort;

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes['fact']}>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

const valueOf = (row: Virksomhed, felt: keyof Virksomhed): string =>
  vaerditekst('virksomhed', felt, row[felt]);

const sizeText = (row: Virksomhed): string => {
  const size = stoerrelse(row);
  if (size === null) return text.uafgjort;
  const word = tekster.virksomheder.stoerrelse[size];
  return size === 'stor' ? text.ikkeSmv(word) : text.smv(word);
};

/** The size that the figures prove, of what day and with what evidence, and what is missing for it (2003/361/EF). */
function SizeCard({ row, onFill }: { readonly row: Virksomhed; readonly onFill: () => void }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const missing = stoerrelseMangler(row);
  return (
    <Card
      title={text.stoerrelse}
      note={sizeText(row)}
      actions={
        missing.length > 0 &&
        !skrivebeskyttet && (
          <Button size="compact-sm" variant="default" onClick={onFill}>
            {text.udfyld}
          </Button>
        )
      }
    >
      <dl className={classes['facts']}>
        <Fact label={text.tal}>
          {text.talOrd(
            valueOf(row, 'aarsvaerk'),
            valueOf(row, 'omsaetningMioEur'),
            valueOf(row, 'balanceMioEur'),
          )}
        </Fact>
        <Fact label={text.koncern}>
          {row.koncern === null ? text.koncernUkendt : row.koncern ? text.koncernJa : text.koncernNej}
        </Fact>
        <Fact label={text.gaelderPr}>{visDato(row.stoerrelseDato)}</Fact>
        <Fact label={text.dokumentation}>{row.stoerrelseDokumentation ?? INTET}</Fact>
        {missing.length > 0 && (
          <Fact label={text.mangler}>
            {missing.map((felt) => feltnavn('virksomhed', felt).toLocaleLowerCase('da')).join(', ')}
          </Fact>
        )}
      </dl>
    </Card>
  );
}

/** What the company knows of its options, and what it needs (domain.md §1.9). */
function NeedsCard({ row }: { readonly row: Virksomhed }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const today = useToday();
  const informed = row.informeretOmStoetteDato;
  const canSay = !skrivebeskyttet && informed === null;
  const inform = (): void => {
    call('virksomheder.update', { id: row.id, informeretOmStoetteDato: today }).then(
      ({ handling }) => toastWithUndo(text.informeretGemt, handling),
      showErrorToast,
    );
  };
  useShortcut('informeret', inform, canSay);
  return (
    <Card
      title={text.stoette}
      actions={
        canSay && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={inform}
            rightSection={<Keys of="informeret" />}
          >
            {text.informeretIDag}
          </Button>
        )
      }
    >
      <dl className={classes['facts']}>
        <Fact label={text.informeret}>{informed === null ? text.ikkeInformeret : visDato(informed)}</Fact>
        <Fact label={text.groen}>
          {[
            row.groenOmstilling === null ? text.ikkeSpurgt : valueOf(row, 'groenOmstilling'),
            row.groenOmstillingBehov,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </Fact>
      </dl>
    </Card>
  );
}

export function CompanyCards(props: { readonly row: Virksomhed; readonly onFill: () => void }): ReactNode {
  return (
    <div className={classes['cards']}>
      <SizeCard {...props} />
      <NeedsCard row={props.row} />
    </div>
  );
}
