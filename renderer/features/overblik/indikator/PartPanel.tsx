import type { ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../../service/index.ts';
import { ErrorBox, SidePanel, SkeletonRows } from '../../../ui/index.ts';
import { UnitList } from '../../indikatorer/index.ts';
import type { Part } from './useDrill.ts';

const { panel } = tekster.overblik;

interface Props {
  readonly nr: string;
  readonly dato: string;
  readonly part: Part;
  readonly onClose: () => void;
}

/** The registrations of one part of a number. */
export function PartPanel({ nr, dato, part, onClose }: Props): ReactNode {
  const units = useOperation('overblik.units', { nr, dato, udsnit: part.udsnit });
  const found = units.data?.enheder;
  return (
    <SidePanel
      overline={nr}
      title={part.title}
      onClose={onClose}
      footer={
        <span data-testid="panel-antal">
          {found === undefined ? '' : panel.antal(formatHeltal(found.length))}
        </span>
      }
    >
      {units.isError && <ErrorBox error={units.error} onRetry={() => void units.refetch()} />}
      {units.isPending && <SkeletonRows rows={6} />}
      {found !== undefined && <UnitList taeller={found} taellerIkke={null} />}
    </SidePanel>
  );
}
