import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { formatHeltal, referenceark, tekster } from '#shared/tekster/index.ts';
import { useSession, useToday } from '../../../app/session.ts';
import { Card } from '../../../ui/index.ts';
import classes from './definitioner.module.css';
import { PrintButton } from './PrintButton.tsx';
import { Readings } from './Readings.tsx';
import { RetireButton } from './RetireButton.tsx';
import { SheetLines } from './SheetLines.tsx';
import { UnitSwitch } from './UnitSwitch.tsx';
import { Versions } from './Versions.tsx';

const text = tekster.definitioner;

/** One indicator: its value, its unit, its sheet and its versions. */
export function Sheet({ indikator }: { readonly indikator: RegistreretIndikator }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const { definition, udgaaet } = indikator;
  return (
    <article className={classes['sheet']} aria-label={`${definition.nr} ${definition.navn}`}>
      <Head indikator={indikator} readOnly={skrivebeskyttet} />
      {udgaaet && <p className={classes['retired']}>{text.udgaaet(definition.udgaarDato ?? '')}</p>}
      <UnitSwitch key={indikator.id} indikator={indikator} readOnly={skrivebeskyttet || udgaaet} />
      <Readings indikator={indikator} />
      <Card>
        <SheetLines linjer={referenceark(definition)} />
      </Card>
      <Versions indikator={indikator} readOnly={skrivebeskyttet} />
    </article>
  );
}

function Head({ indikator, readOnly }: { indikator: RegistreretIndikator; readOnly: boolean }): ReactNode {
  const { id, definition, status } = indikator;
  const today = useToday();
  return (
    <header className={classes['head']}>
      <div className={classes['headText']}>
        <p className={classes['overline']}>
          {definition.nr} · {tekster.koder.indikator.gruppe[definition.gruppe]}
        </p>
        <h2 className={classes['name']} dir="auto">
          {definition.navn}
        </h2>
        <p className={classes['value']}>
          {formatHeltal(status)}
          <span className={classes['valueUnit']}>{definition.enhed}</span>
          <span className={classes['muted']}>
            {[text.afMaaltal(definition.maaltal), text.pr(today)].join(' ')}
          </span>
        </p>
      </div>
      <div className={classes['actions']}>
        <PrintButton indikatorer={[indikator]} label={text.udskriv} name={text.filnavn(definition.nr)} />
        {!readOnly && <RetireButton indikator={indikator} />}
        {!readOnly && <EditLink id={id} />}
      </div>
    </header>
  );
}

const EditLink = ({ id }: { readonly id: string }): ReactNode => (
  <Button
    variant="default"
    component={Link}
    href={`/definitioner/${id}/ret`}
    leftSection={<IconPencil size={16} />}
  >
    {text.ret}
  </Button>
);
