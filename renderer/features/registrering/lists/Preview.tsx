import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import classes from './lists.module.css';

const text = tekster.lister;
/** As many are named as one reads; the rest are counted. */
const NAMED = 6;

interface PreviewProps {
  readonly plan: OutputOf<'registrering.previewMany'>;
  readonly leaveOut: boolean;
  readonly onLeaveOut: (leaveOut: boolean) => void;
}

/** What a change of many would do: how many change, how many have the value, which a rule refuses and why. */
export function Preview({ plan, leaveOut, onLeaveOut }: PreviewProps): ReactNode {
  const { aendres, uaendret, afvist } = plan;
  return (
    <>
      <p>{text.aendres(aendres)}</p>
      {uaendret > 0 && <p>{text.uaendret(uaendret)}</p>}
      {afvist.length > 0 && (
        <>
          <p className={classes['refused']}>{text.afvises(afvist.length)}</p>
          <ul>
            {afvist.slice(0, NAMED).map(({ id, navn, kode, detalje }) => (
              <li key={id}>{text.afvist(navn, feltfejl(kode, detalje))}</li>
            ))}
            {afvist.length > NAMED && <li>{text.ogFlere(afvist.length - NAMED)}</li>}
          </ul>
          {aendres > 0 && (
            <Checkbox
              label={text.udelad(afvist.length)}
              checked={leaveOut}
              onChange={(event) => onLeaveOut(event.currentTarget.checked)}
            />
          )}
        </>
      )}
    </>
  );
}
