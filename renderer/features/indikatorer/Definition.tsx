import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Indikatorresultat } from '#shared/contract/index.ts';
import { formatEksakt, referenceark, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { ErrorBox, SkeletonRows } from '../../ui/index.ts';
import styles from './IndicatorPanel.module.css';
import { otherCounts } from './ord.ts';

const { faelles, indikatorer, definitioner } = tekster;
const ord = indikatorer.definition;

/** What the counting adds to the sheet: other units, what is expected, the unrounded percent. */
function counted(r: Indikatorresultat, kilde: string): [string, string][] {
  const other = otherCounts(r, kilde);
  const all: [string, string][] = [
    [ord.alternativ, other.join(', ')],
    [
      ord.forventet,
      r.forventet === null ? ord.ikkeAngivet : ord.forventetPr(r.forventet, r.forventetPr ?? ''),
    ],
    [ord.eksakt, formatEksakt(r.eksakt)],
  ];
  return all.filter(([, value]) => value !== '' && value !== faelles.intet);
}

interface Props {
  readonly indikator: Indikatorresultat;
  readonly dato: string;
}

/** The reference sheet that holds on the day of the count, in a column as narrow as the panel. */
export function Definition({ indikator, dato }: Props): ReactNode {
  const register = useOperation('indikatorer.register', { dato });
  const found = register.data?.indikatorer.find((d) => d.id === indikator.id);
  if (register.isError) return <ErrorBox error={register.error} />;
  if (found === undefined) return <SkeletonRows rows={5} />;
  const { definition } = found;
  const lines = referenceark(definition).map(({ navn, tekst }): [string, string] => [navn, tekst]);
  return (
    <div className={styles['scroller']}>
      <div className={styles['unit']} style={{ border: 0, padding: '0 8px' }}>
        <dl className={styles['definition']}>
          {[...lines, ...counted(indikator, definition.kilde)].map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              {value.split('\n').map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
        <p>
          <Link href={`/definitioner/${found.id}`}>{definitioner.aabnArk}</Link>
        </p>
      </div>
    </div>
  );
}
