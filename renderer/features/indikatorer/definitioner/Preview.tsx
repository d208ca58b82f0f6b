import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/index.ts';
import type { IndikatorDefinition } from '#shared/domain/indikatorer/index.ts';
import { formatHeltal, referenceark, tekster } from '#shared/tekster/index.ts';
import { useToday } from '../../../app/session.ts';
import { ErrorBox, SkeletonRows } from '../../../ui/index.ts';
import { UnitList } from '../UnitList.tsx';
import classes from './definitioner.module.css';
import type { useTryRule } from './useTryRule.ts';

const text = tekster.definitioner;
const { proeve } = text;

interface Props {
  readonly tried: ReturnType<typeof useTryRule>;
  /** Whether an indicator that exists is changed. */
  readonly changing: boolean;
  readonly definition: IndikatorDefinition;
}

/** The value of the rule being built, its list, its near misses and its words. */
export function Preview({ tried, changing, definition }: Props): ReactNode {
  const today = useToday();
  return (
    <aside className={classes['preview']} aria-label={proeve.titel} aria-busy={tried.isFetching}>
      <div className={classes['previewHead']}>
        <h2 className={classes['previewTitle']}>{proeve.titel}</h2>
        <span className={classes['muted']}>{text.pr(today)}</span>
      </div>
      {!tried.countable && <p role="alert">{proeve.fejl}</p>}
      {tried.isError && <ErrorBox error={tried.error} onRetry={() => void tried.refetch()} />}
      {tried.countable && tried.data === undefined && !tried.isError && <SkeletonRows rows={8} />}
      {tried.countable && tried.data !== undefined && (
        <Found found={tried.data} changing={changing} definition={definition} />
      )}
    </aside>
  );
}

type Tried = OutputOf<'indikatorer.tryRule'>;

function Found({ found, changing, definition }: Omit<Props, 'tried'> & { found: Tried }): ReactNode {
  const { status, foer, antalTaellerIkke, taeller, taellerIkke } = found;
  const page = classes['previewPage'] ?? '';
  return (
    <>
      <p className={classes['value']} data-testid="proeve-vaerdi" aria-live="polite">
        {changing && foer !== status ? proeve.foerEfter(foer, status) : formatHeltal(status)}
        <span className={classes['valueUnit']}>{definition.enhed}</span>
        {changing && foer === status && <span className={classes['muted']}>{proeve.uaendret}</span>}
      </p>
      <Tabs defaultValue="taeller" keepMounted={false} className={classes['previewTabs'] ?? ''}>
        <Tabs.List>
          <Tabs.Tab value="taeller">{proeve.taeller(status)}</Tabs.Tab>
          <Tabs.Tab value="ikke">{proeve.ikke(antalTaellerIkke)}</Tabs.Tab>
          <Tabs.Tab value="regel">{proeve.regler}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="taeller" className={page}>
          <UnitList taeller={taeller} taellerIkke={null} />
          {taeller.length < status && <p className={classes['muted']}>{proeve.foerste(taeller.length)}</p>}
        </Tabs.Panel>
        <Tabs.Panel value="ikke" className={page}>
          <UnitList taeller={null} taellerIkke={taellerIkke} />
          {taellerIkke.length < antalTaellerIkke && (
            <p className={classes['muted']}>{proeve.foerste(taellerIkke.length)}</p>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="regel" className={page}>
          <Words definition={definition} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function Words({ definition }: { readonly definition: IndikatorDefinition }): ReactNode {
  const rule = referenceark(definition).filter((l) => l.afsnit === 'taelles' || l.afsnit === 'metode');
  const lines = rule.flatMap(({ tekst }) => tekst.split('\n'));
  return (
    <ul className={classes['words']} tabIndex={-1}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
