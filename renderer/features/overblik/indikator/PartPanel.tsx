import type { ReactNode } from 'react';
import { formatHeltal, tekster } from '#shared/tekster/index.ts';
import { ErrorBox, SidePanel, SkeletonRows } from '../../../ui/index.ts';
import { UnitList } from '../../indikatorer/index.ts';
import { useUnits } from '../useUnits.ts';
import type { Part } from './drill.ts';

const { panel } = tekster.overblik;

interface Props {
  readonly nr: string;
  readonly dato: string;
  readonly part: Part;
  readonly onClose: () => void;
}

/** The registrations of one part of a number. */
export function PartPanel({ nr, dato, part, onClose }: Props): ReactNode {
  const { enheder, antal, more, error, retry } = useUnits({ nr, dato, udsnit: part.udsnit });
  return (
    <SidePanel
      overline={nr}
      title={part.title}
      onClose={onClose}
      footer={
        <span data-testid="panel-antal">{antal === undefined ? '' : panel.antal(formatHeltal(antal))}</span>
      }
    >
      {error !== null && <ErrorBox error={error} onRetry={retry} />}
      {enheder === undefined && error === null && <SkeletonRows rows={6} />}
      {enheder !== undefined && <UnitList taeller={enheder} taellerIkke={null} onMore={more} />}
    </SidePanel>
  );
}
