import { SegmentedControl, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { tekster } from '#shared/tekster/index.ts';
import type { OverblikChoice, Skala } from './useOverblik.ts';

const { indikatorer } = tekster;
const SKALAER: { value: Skala; label: string }[] = [
  { value: 'auto', label: indikatorer.skalaer.auto },
  { value: 'midtvejs', label: indikatorer.skalaer.midtvejs },
  { value: 'slut', label: indikatorer.skalaer.slut },
];
const MAADER = [
  { value: 'kumulativt', label: indikatorer.kumulativt },
  { value: 'periode', label: indikatorer.iPerioden },
];

interface Props {
  readonly choice: OverblikChoice;
  readonly set: (part: Partial<OverblikChoice>) => void;
  readonly harPeriode: boolean;
}

export function OverblikControls({ choice, set, harPeriode }: Props): ReactNode {
  return (
    <>
      <Tooltip label={indikatorer.ingenPeriodeValgt} disabled={harPeriode}>
        <SegmentedControl
          aria-label={indikatorer.vis}
          data={MAADER}
          disabled={!harPeriode}
          value={choice.iPerioden && harPeriode ? 'periode' : 'kumulativt'}
          onChange={(value) => set({ iPerioden: value === 'periode' })}
        />
      </Tooltip>
      <SegmentedControl
        aria-label={indikatorer.skala}
        data={SKALAER}
        value={choice.skala}
        onChange={(value) => set({ skala: value })}
      />
    </>
  );
}
