import { Button } from '@mantine/core';
import { IconFileDownload, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';
import { useSession } from '../../app/session.ts';
import { call, useOperation } from '../../service/index.ts';
import { ErrorBox, Notice, PageHeader, showErrorToast, SkeletonRows } from '../../ui/index.ts';
import { toastWithUndo } from '../registrering/index.ts';
import { FileButton } from './FileButton.tsx';
import { FillDialog } from './FillDialog.tsx';
import { Mapping } from './Mapping.tsx';
import { Refusal } from './Refusal.tsx';
import styles from './skabeloner.module.css';
import { useTemplateFile } from './useTemplateFile.ts';

const { skabeloner: text } = tekster;
type Preview = OutputOf<'skabeloner.preview'>;

function DeleteTemplate({ id }: { readonly id: string }): ReactNode {
  const [, navigate] = useLocation();
  const remove = async (): Promise<void> => {
    try {
      const { handling } = await call('skabeloner.delete', { id });
      navigate('/eksport');
      toastWithUndo(text.slettet, handling);
    } catch (error) {
      showErrorToast(error);
    }
  };
  return (
    <Button variant="subtle" color="red" leftSection={<IconTrash size={16} />} onClick={() => void remove()}>
      {tekster.faelles.slet}
    </Button>
  );
}

function Header({ data, taking }: { data: Preview; taking: ReturnType<typeof useTemplateFile> }): ReactNode {
  const { skrivebeskyttet } = useSession();
  const [filling, setFilling] = useState(false);
  const { skabelon, tilknytninger } = data;
  return (
    <>
      <PageHeader
        title={skabelon.navn}
        subtitle={skrivebeskyttet ? text.undertitelLaes : text.undertitel}
        actions={
          <>
            {!skrivebeskyttet && <DeleteTemplate id={skabelon.id} />}
            {!skrivebeskyttet && (
              <FileButton
                label={text.nyUdgave}
                busy={taking.busy}
                onFile={(file) => void taking.take(file)}
              />
            )}
            <Button
              leftSection={<IconFileDownload size={16} />}
              disabled={tilknytninger.length === 0}
              title={tilknytninger.length === 0 ? text.ingenCellerEndnu : undefined}
              onClick={() => setFilling(true)}
            >
              {text.udfyld}
            </Button>
          </>
        }
      />
      <FillDialog id={skabelon.id} navn={skabelon.navn} opened={filling} onClose={() => setFilling(false)} />
    </>
  );
}

/** What is worth knowing of the file before it is sent back. */
function Remarks({ eksterneLinks, signeret, tilknytninger }: Preview): ReactNode {
  const broken = tilknytninger.filter((t) => t.problem !== null).length;
  if (!eksterneLinks && !signeret && broken === 0) return null;
  return (
    <div className={styles['remarks']}>
      {broken > 0 && (
        <Notice tone="warning" title={text.passerIkkeTitel(broken)}>
          {text.passerIkkeNote}
        </Notice>
      )}
      {eksterneLinks && <Notice tone="info">{text.eksterneLinks}</Notice>}
      {signeret && <Notice tone="info">{text.signeret}</Notice>}
    </div>
  );
}

/** A template of somebody else: which cell takes what, and the way to the filled file. */
export function TemplatePage({ id }: { readonly id: string }): ReactNode {
  const preview = useOperation('skabeloner.preview', { id }, { keepPrevious: true });
  const taking = useTemplateFile(id);
  if (preview.isError) return <ErrorBox error={preview.error} onRetry={() => void preview.refetch()} />;
  if (preview.data === undefined) return <SkeletonRows rows={14} height={26} />;
  return (
    <div className={styles['page']}>
      <Header data={preview.data} taking={taking} />
      {taking.error !== null && <Refusal error={taking.error} title={text.ikkeTaget} />}
      <Remarks {...preview.data} />
      <Mapping data={preview.data} />
    </div>
  );
}
