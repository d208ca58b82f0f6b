import type { ReactNode } from 'react';
import type { Styring } from '#shared/contract/index.ts';
import { formatForhold, formatHeltal, tekster, visDato } from '#shared/tekster/index.ts';
import table from '../../../ui/plainTable.module.css';
import { rangeWords } from './words.ts';
import { NumberButton } from './NumberButton.tsx';
import styles from './indikator.module.css';

const { overblik, faelles } = tekster;
const text = overblik.diagram;

interface Props {
  readonly data: Styring;
  readonly onMonth: (til: string) => void;
}

/** The numbers of the picture; each month opens what came in it. */
export function SeriesTable({ data, onMonth }: Props): ReactNode {
  const { maaneder, fremskrivning } = data;
  return (
    <div className={styles['tableScroll']}>
      <table className={table['table']} aria-label={text.titel}>
        <thead>
          <tr>
            <th>{text.maaned}</th>
            <th className={table['number']}>{text.iMaaneden}</th>
            <th className={table['number']}>{text.iAlt}</th>
          </tr>
        </thead>
        <tbody>
          {maaneder.map(({ fra, til, iMaaneden, kumulativ }) => (
            <tr key={til}>
              <td>{text.maanedNavn(fra)}</td>
              <td className={table['number']}>
                <NumberButton
                  value={iMaaneden}
                  label={text.visMaaned(formatHeltal(iMaaneden), text.maanedNavn(fra))}
                  onPress={() => onMonth(til)}
                />
              </td>
              <td className={table['number']}>{formatHeltal(kumulativ)}</td>
            </tr>
          ))}
          {fremskrivning.punkter.map((p) => (
            <tr key={p.dato} className={table['muted']}>
              <td>{`${text.fremskrevet} ${visDato(p.dato)}`}</td>
              <td className={table['number']}>{faelles.intet}</td>
              <td className={table['number']}>{`${formatForhold(p.forventet)} (${rangeWords(p)})`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
