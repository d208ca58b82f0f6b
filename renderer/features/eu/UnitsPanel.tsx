import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Eupost } from '#shared/contract/index.ts';
import type { Eukode } from '#shared/domain/eu/index.ts';
import { formatHeltal, tekster, visDato } from '#shared/tekster/index.ts';
import { pathTo } from '../../app/paths.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, ErrorBox, SidePanel, SkeletonRows } from '../../ui/index.ts';
import { aarsagOrd } from '../indikatorer/index.ts';
import type { Hvilken } from './choice.ts';
import styles from './eu.module.css';

const { eu } = tekster;
const text = eu.panel;

/** More are found in the lists; here one looks at what a number is made of. */
const SHOWN = 500;

const lookUp = (words: Readonly<Record<string, string>>, kode: string): string | undefined => words[kode];
const reason = (kode: string): string => lookUp(eu.aarsager, kode) ?? aarsagOrd(kode);

function Post({ post }: { readonly post: Eupost }): ReactNode {
  const missing = post.mangler.map((m) => lookUp(eu.mangler, m) ?? m);
  return (
    <li>
      <Link href={pathTo(post.tabel, post.id) ?? ''} className={styles['post']}>
        <span className={styles['postName']}>
          {post.navn === '' ? tekster.datakvalitet.udenNavn : post.navn}
        </span>
        <span className={styles['postDay']}>{visDato(post.dato)}</span>
        {missing.length > 0 && <span className={styles['postNote']}>{text.mangler(missing)}</span>}
      </Link>
    </li>
  );
}

function Posts({ posts }: { readonly posts: readonly Eupost[] }): ReactNode {
  return (
    <ul className={styles['posts']}>
      {posts.slice(0, SHOWN).map((post) => (
        <Post key={`${post.tabel} ${post.id}`} post={post} />
      ))}
      {posts.length > SHOWN && (
        <li className={styles['postNote']}>{tekster.indsendelser.flerePoster(posts.length - SHOWN)}</li>
      )}
    </ul>
  );
}

/** Under each reason the records that it keeps out. */
function Near({ posts }: { readonly posts: readonly Eupost[] }): ReactNode {
  if (posts.length === 0) return <EmptyState compact title={text.alle} />;
  return [...Map.groupBy(posts, (p) => p.aarsag ?? '')].map(([kode, list]) => (
    <section key={kode} aria-label={reason(kode)}>
      <h3 className={styles['reason']}>
        {reason(kode)} <span>{formatHeltal(list.length)}</span>
      </h3>
      <Posts posts={list} />
    </section>
  ));
}

interface Props {
  readonly kode: Eukode;
  readonly hvilken: Hvilken;
  /** The tab to begin at. */
  readonly begin: 'taeller' | 'ikke';
  readonly onClose: () => void;
}

/** What a number of the EU's table is made of, and what nearly counts. */
export function UnitsPanel({ kode, hvilken, begin, onClose }: Props): ReactNode {
  const { data, error, refetch } = useOperation('eu.units', { hvilken, kode }, { keepPrevious: true });
  const rule = text.vindue[kode];
  return (
    <SidePanel overline={kode} title={eu.koder[kode]} onClose={onClose}>
      {error !== null && <ErrorBox error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonRows rows={6} />}
      {data !== undefined && (
        <Tabs defaultValue={begin} keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="taeller">{`${text.taeller} ${data.gemtUden ? '' : formatHeltal(data.taeller.length)}`}</Tabs.Tab>
            <Tabs.Tab value="ikke">{`${text.taellerIkke} ${formatHeltal(data.taellerIkke.length)}`}</Tabs.Tab>
          </Tabs.List>
          {rule !== undefined && <p className={styles['rule']}>{rule}</p>}
          <Tabs.Panel value="taeller" className={styles['tab'] ?? ''}>
            {data.gemtUden && <EmptyState compact title={text.gemtUden} note={text.gemtUdenNote} />}
            {!data.gemtUden && data.taeller.length === 0 && (
              <EmptyState compact title={text.ingen} note={text.ingenNote} />
            )}
            <Posts posts={data.taeller} />
          </Tabs.Panel>
          <Tabs.Panel value="ikke" className={styles['tab'] ?? ''}>
            <Near posts={data.taellerIkke} />
          </Tabs.Panel>
        </Tabs>
      )}
    </SidePanel>
  );
}
