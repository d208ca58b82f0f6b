import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { BevaegelseForklaret } from '#shared/contract/index.ts';
import { MIN_YEAR } from '#shared/domain/kalender/index.ts';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { pathTo } from '../../../app/paths.ts';
import { useOperation } from '../../../service/index.ts';
import { EmptyState, ErrorBox, SidePanel, SkeletonRows } from '../../../ui/index.ts';
import { UnitList } from '../../indikatorer/index.ts';
import { hrefToSubmission } from '../../indsendelser/index.ts';
import { useUnits } from '../useUnits.ts';
import type { CompareInput } from './useSpan.ts';
import { signed, type Forskel } from './signed.ts';
import styles from './compare.module.css';

const { overblik, indsendelser, indikatorer } = tekster;
const text = overblik.sammenlign;
const SHOWN = 300;
const BEGINNING = `${String(MIN_YEAR)}-01-01`;

/** Between two days it is the day that says it; after a submission the log has more to say. */
function whyWords({ art, grund, foer, nu }: BevaegelseForklaret): string {
  const day = indsendelser.fraDag((nu ?? foer)?.taellesFra ?? '');
  if (grund === 'efter_opgoerelsen') return text.taeller(day);
  return `${indsendelser.arter[art]} ${day} · ${indsendelser.grunde[grund]}`;
}

function Moved({ b }: { readonly b: BevaegelseForklaret }): ReactNode {
  const href = b.grund === 'slettet' ? null : pathTo(b.tabel, b.raekke);
  const name = b.navn === '' ? indikatorer.panel.uNavn : b.navn;
  return (
    <li data-art={b.art}>
      {href === null ? (
        <span>{name}</span>
      ) : (
        <Link href={href} aria-label={indikatorer.panel.aabn(name)}>
          {name}
        </Link>
      )}
      <span className={styles['why']}>{whyWords(b)}</span>
    </li>
  );
}

function MovedList({ nr, input }: { readonly nr: string; readonly input: CompareInput }): ReactNode {
  const found = useOperation('overblik.compare', { ...input, nr });
  const moved = found.data?.indikatorer.find((i) => i.nr === nr)?.bevaegelser;
  if (found.isError) return <ErrorBox error={found.error} onRetry={() => void found.refetch()} />;
  if (moved === undefined) return <SkeletonRows rows={6} />;
  if (moved.length === 0) return <EmptyState compact title={text.ingen} note={text.ingenNote} />;
  return (
    <ul className={styles['moved']}>
      {moved.slice(0, SHOWN).map((b) => (
        <Moved key={`${b.art} ${b.raekke}`} b={b} />
      ))}
      {moved.length > SHOWN && (
        <li className={styles['why']}>{text.flere(formatHeltal(moved.length - SHOWN))}</li>
      )}
    </ul>
  );
}

function CountedAt({ nr, dato }: { readonly nr: string; readonly dato: string }): ReactNode {
  const udsnit = { fra: BEGINNING, til: dato };
  const { enheder, more, error, retry } = useUnits({ nr, dato, udsnit });
  if (error !== null) return <ErrorBox error={error} onRetry={retry} />;
  if (enheder === undefined) return <SkeletonRows rows={6} />;
  return <UnitList taeller={enheder} taellerIkke={null} onMore={more} />;
}

/** What was counted before: of a submission its own page has it, as it was. */
function Before({ nr, foer }: { readonly nr: string; readonly foer: CompareInput['foer'] }): ReactNode {
  if ('dato' in foer) return <CountedAt nr={nr} dato={foer.dato} />;
  return (
    <p className={styles['why']}>
      <Link href={hrefToSubmission(foer.indsendelse)}>{text.somIndsendt}</Link>
    </p>
  );
}

interface Props {
  readonly forskel: Forskel;
  readonly input: CompareInput;
  readonly onClose: () => void;
}

/** The records that moved one number, and what it was made of on either day. */
export function MovedPanel({ forskel, input, onClose }: Props): ReactNode {
  const { nr, navn, foer, nu } = forskel;
  const page = styles['panel'] ?? '';
  return (
    <SidePanel overline={nr} title={navn} onClose={onClose}>
      <Tabs defaultValue="moved" className={styles['tabs'] ?? ''} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="moved">{`${text.aendringer} ${signed(forskel)}`}</Tabs.Tab>
          <Tabs.Tab value="before">{`${text.foer} ${formatHeltal(foer)}`}</Tabs.Tab>
          <Tabs.Tab value="now">{`${text.nu} ${formatHeltal(nu)}`}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="moved" className={page}>
          <MovedList nr={nr} input={input} />
        </Tabs.Panel>
        <Tabs.Panel value="before" className={page}>
          <Before nr={nr} foer={input.foer} />
        </Tabs.Panel>
        <Tabs.Panel value="now" className={page}>
          <CountedAt nr={nr} dato={input.nu} />
        </Tabs.Panel>
      </Tabs>
    </SidePanel>
  );
}
