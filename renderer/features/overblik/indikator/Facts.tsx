import type { ReactNode } from 'react';
import type { Skalalys, Styring } from '#shared/contract/index.ts';
import { formatForhold, formatHeltal, formatProcent, tekster, visDato } from '#shared/tekster/index.ts';
import { Bar, Lys } from '../../../ui/index.ts';
import { edgeWords, rangeWords } from './words.ts';
import styles from './indikator.module.css';

const { overblik, indikatorer } = tekster;
const text = overblik.tal;

interface FactProps {
  readonly label: string;
  readonly value?: ReactNode;
  readonly children: ReactNode;
}

function Fact({ label, value, children }: FactProps): ReactNode {
  return (
    <section className={styles['fact']} aria-label={label}>
      <div className={styles['label']}>{label}</div>
      {value !== undefined && <div className={styles['value']}>{value}</div>}
      {children}
    </section>
  );
}

function Status({ data, onAll }: { readonly data: Styring; readonly onAll: () => void }): ReactNode {
  const { status, maaltal, forventet, procent, lys, nr } = data.indikator;
  const bar = status === null ? indikatorer.ikkeIndsamlet : indikatorer.soejle(status, maaltal ?? 0, forventet);
  const value = (
    <button type="button" className={styles['statusButton']} aria-label={`${nr}: ${bar}`} onClick={onAll}>
      {formatHeltal(status)}
    </button>
  );
  return (
    <Fact label={text.status} value={value}>
      <div className={styles['note']}>
        {maaltal === null || maaltal === 0
          ? text.uden
          : text.afMaaltal(formatHeltal(maaltal), formatProcent(procent))}
      </div>
      <div className={styles['bar']}>
        <Bar value={status} target={maaltal} expected={forventet} tone={lys} label={bar} />
      </div>
    </Fact>
  );
} // prettier-ignore

/** "mod 0,9 det seneste halve år", or since the start where that is shorter. */
function soFar({ tempo, start }: Styring): string | null {
  if (tempo === null) return null;
  const latest = overblik.omMaaneden(tempo.seneste);
  return tempo.fra === start
    ? text.hidtilKort(latest, visDato(tempo.fra))
    : text.hidtil(latest, overblik.tempo(tempo.heleTiden));
}

const noPace = ({ dato, slut }: Styring): string =>
  slut === null ? text.ingenSlut : slut <= dato ? text.slut : text.intetKrav;

function Pace({ data }: { readonly data: Styring }): ReactNode {
  const { krav } = data;
  const before = soFar(data);
  const value = krav === null ? undefined : krav.mangler === 0 ? text.naaet : overblik.omMaaneden(krav.prMaaned);
  return (
    <Fact label={text.tempo} value={value}>
      <div className={styles['note']} data-testid="tempo">
        {krav === null && <div>{noPace(data)}</div>}
        {before !== null && <div>{before}</div>}
        {krav !== null && krav.mangler > 0 && (
          <div>{text.mangler(formatHeltal(krav.mangler), formatForhold(krav.maaneder))}</div>
        )}
      </div>
    </Fact>
  );
} // prettier-ignore

/** A target after the project: said, and why no pace leads to it. domain.md §1.7 */
function targetAfter({ indikator, slut }: Styring): string | null {
  const { maaltalEfter } = indikator;
  if (maaltalEfter === null || slut === null) return null;
  return maaltalEfter === 0
    ? text.maaltalEfterNul
    : text.maaltalEfter(formatHeltal(maaltalEfter), visDato(slut));
}

function Outcome({ data }: { readonly data: Styring }): ReactNode {
  const last = data.fremskrivning.punkter.at(-1);
  const { maaltal } = data.indikator;
  const after = targetAfter(data);
  return (
    <Fact label={text.fremskrivning} value={last === undefined ? undefined : rangeWords(last)}>
      <div className={styles['note']} data-testid="fremskrivning">
        {last === undefined ? (
          <div>{text.ingen}</div>
        ) : (
          <div>{text.uforandret(formatHeltal(Math.round(last.forventet)))}</div>
        )}
        {maaltal !== null && maaltal > 0 && <div>{text.modMaal(formatHeltal(maaltal))}</div>}
        {after !== null && <div>{after}</div>}
      </div>
    </Fact>
  );
}

function LightRow({ light, now, data }: { light: Skalalys; now: boolean; data: Styring }): ReactNode {
  const edge = edgeWords(light, data.indikator);
  return (
    <div className={styles['lightRow']} data-skala={light.skala}>
      <div>
        <span className={styles['scale']}>{text.skala[light.skala]}</span>
        <Lys lys={light.lys} />
        <span className={styles['note']}>
          {[light.niveau === null ? '' : text.niveau(light.niveau), now ? text.gaelderNu : '']
            .filter((word) => word !== '')
            .join(', ')}
        </span>
      </div>
      {edge !== null && <p className={styles['edge']}>{edge}</p>}
    </div>
  );
}

/** The numbers that stand above the picture: where it is, what it takes, where it leads, both lights. */
export function Facts({ data, onAll }: { readonly data: Styring; readonly onAll: () => void }): ReactNode {
  return (
    <div className={styles['facts']}>
      <Status data={data} onAll={onAll} />
      <Pace data={data} />
      <Outcome data={data} />
      <Fact label={text.lys}>
        {data.lys.map((light, i) => (
          <LightRow key={light.skala} light={light} now={i === 0} data={data} />
        ))}
      </Fact>
    </div>
  );
}
