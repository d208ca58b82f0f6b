import type { ReactNode } from 'react';
import { EFFEKTKAEDE, EVALUERINGSPARAMETRE, type Evalueringsemne } from '#shared/domain/evaluering/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { Card, ErrorBox, PageHeader, SkeletonRows } from '../../ui/index.ts';
import { Assessment } from './Assessment.tsx';
import styles from './evaluering.module.css';

const { evaluering: text } = tekster;

/** The lights and words that no program may give: the six parameters, the whole, and the effektkæde. */
export function EvalueringPage(): ReactNode {
  const list = useOperation('evaluering.list', {});
  const found = new Map((list.data?.emner ?? []).map((post) => [post.emne, post]));
  const section = (emner: readonly Evalueringsemne[]): ReactNode =>
    emner.map((emne) => <Assessment key={emne} emne={emne} post={found.get(emne)} />);
  return (
    <>
      <PageHeader title={text.titel} subtitle={text.undertitel} />
      {list.isError && <ErrorBox error={list.error} onRetry={() => void list.refetch()} />}
      {list.data === undefined && !list.isError && <SkeletonRows rows={12} height={56} />}
      {list.data !== undefined && (
        <div className={styles['page']}>
          <p className={styles['note']}>{text.note}</p>
          <Card title={text.parametre} note={text.parametreNote} flush>
            {section(EVALUERINGSPARAMETRE)}
          </Card>
          <Card title={text.kaede} note={text.kaedeNote} flush>
            {section(EFFEKTKAEDE)}
          </Card>
        </div>
      )}
    </>
  );
}
