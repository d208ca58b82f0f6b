import type { ReactNode } from 'react';
import { ARKAFSNIT, type Arklinje } from '#shared/domain/indsendelser/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import classes from './definitioner.module.css';

/** A reference sheet, part by part: the same on the screen and on paper. */
export function SheetLines({ linjer }: { readonly linjer: readonly Arklinje[] }): ReactNode {
  return ARKAFSNIT.map((afsnit) => {
    const own = linjer.filter((l) => l.afsnit === afsnit);
    if (own.length === 0) return null;
    return (
      <section key={afsnit} className={classes['part']}>
        <h3 className={classes['partTitle']}>{tekster.definitioner.afsnit[afsnit]}</h3>
        <dl className={classes['lines']}>
          {own.map(({ navn, tekst }) => (
            <div key={navn} className={classes['line']}>
              <dt>{navn}</dt>
              <dd dir="auto">
                <Lines text={tekst} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}

function Lines({ text }: { readonly text: string }): ReactNode {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return text;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
