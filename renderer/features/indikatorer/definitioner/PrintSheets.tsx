import type { ReactNode } from 'react';
import type { RegistreretIndikator } from '#shared/contract/index.ts';
import { formatHeltal, referenceark, tekster } from '#shared/tekster/index.ts';
import { PrintPage } from '../../../app/print/index.ts';
import { SheetLines } from './SheetLines.tsx';

const text = tekster.definitioner;

interface Props {
  readonly frame: { readonly projekt: string; readonly dag: string };
  readonly indikatorer: readonly RegistreretIndikator[];
}

/** One page an indicator, with its value on the day it is printed. */
export function PrintSheets({ frame, indikatorer }: Props): ReactNode {
  return indikatorer.map(({ id, definition, status, eu }) => (
    <PrintPage
      key={id}
      {...frame}
      title={`${definition.nr}. ${definition.navn}`}
      subtitle={[
        tekster.koder.indikator.gruppe[definition.gruppe],
        `${formatHeltal(status)} ${definition.enhed ?? ''} ${text.pr(frame.dag)}`,
        ...(eu === null ? [] : [`${text.laesning.eu} (${eu.kode}): ${formatHeltal(eu.total)}`]),
      ].join(' · ')}
    >
      <SheetLines linjer={referenceark(definition)} />
    </PrintPage>
  ));
}
