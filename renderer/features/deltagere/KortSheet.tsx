import type { ReactNode } from 'react';
import type { IndikatorForDeltager } from '#shared/contract/index.ts';
import { deltagerstatus, type Deltager } from '#shared/domain/deltagere/index.ts';
import { tekster, vaerditekst } from '#shared/tekster/index.ts';
import { PrintPage } from '../../app/print/index.ts';
import { shortName } from '../indikatorer/index.ts';
import { whenText, type Activity } from '../registrering/index.ts';
import { countWords } from './CountsIn.tsx';
import { missingFields } from './mangler.ts';
import classes from './sheet.module.css';
import type { Step } from './steps.ts';
import type { Line } from './timeline/marks.ts';
import { PaperTimeline } from './timeline/Timeline.tsx';

const text = tekster.deltagere;

interface KortSheetProps {
  readonly frame: { readonly projekt: string; readonly dag: string };
  readonly row: Deltager;
  /** The whole number, where it was asked for. */
  readonly cpr: string | null;
  readonly lines: readonly Line[];
  readonly activities: readonly Activity[];
  readonly today: string;
  readonly steps: readonly Step[] | undefined;
  readonly indikatorer: readonly IndikatorForDeltager[] | undefined;
}

function Section({ title, items }: { readonly title: string; readonly items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}

const activityItems = ({ kind, rows }: Activity): readonly string[] =>
  (rows ?? []).flatMap((row) => {
    const span = kind.span?.(row, 'deltager');
    if (span === undefined) return [];
    return [[span.label, span.status, whenText(span)].filter((part) => part !== null).join(' · ')];
  });

const indicatorItem = (indikator: IndikatorForDeltager): string => {
  const { counts, words } = countWords(indikator);
  const verdict = counts ? text.taeller.ja : text.taeller.nej;
  return `${indikator.nr} ${shortName(indikator.navn)}: ${verdict.toLocaleLowerCase('da')} · ${words}`;
};

/** A deltager's card as it is printed: the line as it looks, what is missing and due, where the person counts, all that happened. */
export function KortSheet({
  frame,
  row,
  cpr,
  lines,
  activities,
  today,
  ...standing
}: KortSheetProps): ReactNode {
  const facts = [
    text.status[deltagerstatus(row)],
    row.kommune === null ? null : vaerditekst('deltager', 'kommune', row.kommune),
    row.ydelse === null ? null : vaerditekst('deltager', 'ydelse', row.ydelse),
    cpr === null ? null : `${cpr.slice(0, 6)}-${cpr.slice(6)}`,
  ];
  return (
    <PrintPage {...frame} title={row.navn ?? ''} subtitle={facts.filter((fact) => fact !== null).join(' · ')}>
      <PaperTimeline lines={lines} today={today} />
      <div className={classes['columns']}>
        <Section title={text.mangler} items={missingFields(row)} />
        <Section
          title={text.skridt.titel}
          items={(standing.steps ?? []).map((s) => `${s.title}: ${s.note}`)}
        />
        <Section title={text.taeller.titel} items={(standing.indikatorer ?? []).map(indicatorItem)} />
        {activities.map((activity) => (
          <Section key={activity.title} title={activity.title} items={activityItems(activity)} />
        ))}
      </div>
    </PrintPage>
  );
}
