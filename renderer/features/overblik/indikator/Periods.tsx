import type { ReactNode } from 'react';
import type { Styring } from '#shared/contract/index.ts';
import { formatFortegn, formatHeltal, tekster, visDato } from '#shared/tekster/index.ts';
import { Card, EmptyState } from '../../../ui/index.ts';
import table from '../../../ui/plainTable.module.css';
import { NumberButton } from './NumberButton.tsx';
import type { Part } from './drill.ts';
import styles from './indikator.module.css';

const { overblik, faelles } = tekster;
const text = overblik.perioder;

type Periode = Styring['perioder'][number];

/** "+1", "−2", "0", or "–" where one of the two is not known. */
function difference({ kumulativ, forventet }: Periode): string {
  return formatFortegn(kumulativ === null || forventet === null ? null : kumulativ - forventet);
}

function Row({ p, dato, onPart }: { p: Periode; dato: string; onPart: (part: Part) => void }): ReactNode {
  const running = p.fra <= dato && dato < p.til;
  return (
    <tr>
      <td>
        {text.navn(p.nr)}{' '}
        <span className={styles['dim']}>
          {`${visDato(p.fra)}–${visDato(p.til)}${running ? `, ${text.igang}` : ''}`}
        </span>
      </td>
      <td className={table['number']}>
        <NumberButton
          value={p.iPerioden}
          label={text.vis(formatHeltal(p.iPerioden), p.nr)}
          onPress={() => onPart({ udsnit: { fra: p.fra, til: p.til }, title: overblik.panel.periode(p.nr) })}
        />
      </td>
      <td className={table['number']}>{formatHeltal(p.kumulativ)}</td>
      <td className={table['number']}>{formatHeltal(p.forventet)}</td>
      <td className={table['number']}>{running ? faelles.intet : difference(p)}</td>
    </tr>
  );
}

interface Props {
  readonly data: Styring;
  readonly onPart: (part: Part) => void;
}

/** Each period: what was counted in it and by its end, beside what was expected by then. */
export function Periods({ data, onPart }: Props): ReactNode {
  if (data.perioder.length === 0) {
    return (
      <Card title={text.titel}>
        <EmptyState compact title={text.ingen} note={text.ingenNote} />
      </Card>
    );
  }
  return (
    <Card title={text.titel} flush>
      <table className={table['table']} data-testid="perioder">
        <thead>
          <tr>
            <th>{text.periode}</th>
            <th className={table['number']}>{text.iPerioden}</th>
            <th className={table['number']}>{text.iAlt}</th>
            <th className={table['number']}>{text.forventet}</th>
            <th className={table['number']}>{text.forskel}</th>
          </tr>
        </thead>
        <tbody>
          {data.perioder.map((p) => (
            <Row key={p.nr} p={p} dato={data.dato} onPart={onPart} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}
