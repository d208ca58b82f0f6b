import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { antalTrin, svarPaa } from '#shared/domain/spoergeskema/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { PrintPage, printSheet, usePrintFrame } from '../../app/print/index.ts';
import styles from './Blanket.module.css';
import type { Resultater } from './resultRows.ts';

const { spoergeskema: all } = tekster;
const text = all.blanket;

/** The questions as they are handed out: one box per answer, in the order of the number keys that enter them. */
function Sheet({ skema: { skala, spoergsmaal } }: { readonly skema: Resultater }): ReactNode {
  const answers = svarPaa(antalTrin(skala));
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th colSpan={2} scope="col" className={styles['head']}>
            {all.ret.tekst}
          </th>
          {answers.map((svar) => (
            <th key={svar} scope="col">
              {all.svarord(skala, svar)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spoergsmaal.map((q, i) => (
          <tr key={q.id}>
            <td className={styles['nr']}>{i + 1}</td>
            <th scope="row" dir="auto">
              {q.tekst}
            </th>
            {answers.map((svar) => (
              <td key={svar} className={styles['answer']} aria-label={all.svarord(skala, svar)}>
                <span className={styles['box']} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Prints the questionnaire as it is handed out, without answers. */
export function PrintBlank({ skema }: { readonly skema: Resultater }): ReactNode {
  const frame = usePrintFrame();
  const print = (): void =>
    void printSheet({
      name: text.filnavn(skema.navn),
      content: (
        <PrintPage {...frame} title={skema.navn} subtitle={text.vejledning}>
          <Sheet skema={skema} />
          <p className={styles['thanks']}>{text.tak}</p>
        </PrintPage>
      ),
    });
  return (
    <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={print}>
      {text.udskriv}
    </Button>
  );
}
