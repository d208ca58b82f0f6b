import { Fragment, type ReactNode } from 'react';
import type { Indikatorresultat, OutputOf } from '#shared/contract/index.ts';
import type { Filter } from '#shared/domain/indikatorer/index.ts';
import { formatEksakt, formatHeltal, tekster, visDato } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { ErrorBox, SkeletonRows } from '../../ui/index.ts';
import styles from './IndicatorPanel.module.css';
import { otherCounts, regelOrd } from './ord.ts';

const { indikatorer, koder, faelles } = tekster;
const ord = indikatorer.definition;

type Definitionsraekke = OutputOf<'indikatorer.list'>['raekker'][number];

const FILTER_WORDS: Readonly<Record<string, string>> = {
  ...koder.effekt.art,
  ...koder.effekt.jobtype,
  ...koder.praktikforloeb.type,
  ...koder.praktikforloeb.status,
  ...koder.kursus.art,
  ...koder.kursus.status,
  ...koder.virksomhedsstoette.status,
  ...koder.deltager.arbejdsmarkedsstatus,
  ...indikatorer.stoerrelser,
  ...indikatorer.optagetkrav,
};

/** The switches of a definition as lines: "Jobtyper, der tæller: fleksjob, selvstændig". */
function filterLines(filter: Filter | null): string[] {
  return Object.entries(filter ?? {}).flatMap(([key, value]: [string, unknown]) => {
    const label = Object.hasOwn(ord.filter, key) ? ord.filter[key as keyof typeof ord.filter] : key;
    if (value === true) return [label];
    const codes = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    const words = codes.map((code: unknown) => FILTER_WORDS[String(code)] ?? String(code));
    return words.length === 0 ? [] : [`${label}: ${words.join(', ').toLocaleLowerCase('da')}`];
  });
}

function rows(d: Definitionsraekke, r: Indikatorresultat): [string, string][] {
  const conditions = filterLines(d.filter);
  const other = otherCounts(r, d.kilde ?? '');
  const all: [string, string | null][] = [
    [ord.kilde, d.kilde === null ? null : koder.indikator.kilde[d.kilde]],
    [ord.distinkt, d.distinkt === null ? null : koder.indikator.distinkt[d.distinkt]],
    [ord.betingelser, conditions.length === 0 ? ord.ingen : conditions.join('\n')],
    [ord.alternativ, other.length === 0 ? null : other.join(', ')],
    [ord.maaltal, formatHeltal(r.maaltal)],
    [ord.maaltalEfter, r.maaltalEfter === null ? null : formatHeltal(r.maaltalEfter)],
    [
      ord.forventet,
      r.forventet === null ? ord.ikkeAngivet : ord.forventetPr(r.forventet, r.forventetPr ?? ''),
    ],
    [ord.eksakt, formatEksakt(r.eksakt)],
    [ord.indsamlesFra, d.indsamlesFra === null ? ord.fraStart : visDato(d.indsamlesFra)],
    [ord.euKode, d.euKode],
    [ord.enhed, d.enhed],
  ];
  return all.flatMap(([label, value]) => (value === null || value === faelles.intet ? [] : [[label, value]]));
}

/** The rule in words, and the switches it is set with. */
export function Definition({ indikator }: { readonly indikator: Indikatorresultat }): ReactNode {
  const list = useOperation('indikatorer.list', {});
  const found = list.data?.raekker.find((d) => d.id === indikator.id);
  if (list.isError) return <ErrorBox error={list.error} />;
  if (found === undefined) return <SkeletonRows rows={5} />;
  return (
    <div className={styles['scroller']}>
      <div className={styles['unit']} style={{ border: 0, padding: '0 8px' }}>
        <p className={styles['rule']}>{regelOrd(found.kilde ?? '')}</p>
        <dl className={styles['definition']}>
          {rows(found, indikator).map(([label, value]) => (
            <Fragment key={label}>
              <div>
                <dt>{label}</dt>
                {value.split('\n').map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            </Fragment>
          ))}
        </dl>
      </div>
    </div>
  );
}
