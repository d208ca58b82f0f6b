import type { ReactNode } from 'react';
import type { Maalgruppeversion } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { PrintPage } from '../../app/print/index.ts';
import classes from './print.module.css';

const { side: text, gyldighed } = tekster.maalgruppe;

interface OnePagerProps {
  readonly frame: { readonly projekt: string; readonly dag: string };
  readonly version: Maalgruppeversion;
}

const item = (key: string, text: string | null): ReactNode => (
  <li key={key} dir="auto">
    {text}
  </li>
);

/** For those who refer people: whom the project is for, and whom it cannot help (domain.md §1.10 no. 2). */
export function OnePager({ frame, version: v }: OnePagerProps): ReactNode {
  const ikke = (v.hjaelperIkkeMed ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    <PrintPage
      {...frame}
      title={text.titel}
      subtitle={`${v.navn ?? ''}. ${gyldighed(v.gyldigFra, v.gyldigTil)}.`}
    >
      <p className={classes['prose']} dir="auto">
        {v.beskrivelse}
      </p>
      {v.kriterier.length > 0 && (
        <Part title={text.kriterier}>
          <ol className={classes['items']}>{v.kriterier.map(({ id, tekst }) => item(id, tekst))}</ol>
        </Part>
      )}
      {ikke.length > 0 && (
        <Part title={text.ikke}>
          <ul className={classes['items']}>{ikke.map((line) => item(line, line))}</ul>
        </Part>
      )}
      <Part title={text.kontakt}>
        <p className={classes['prose']} dir="auto">
          {v.kontakt}
        </p>
        <p>{text.ret}</p>
      </Part>
    </PrintPage>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section>
      <h2 className={classes['heading']}>{title}</h2>
      {children}
    </section>
  );
}
