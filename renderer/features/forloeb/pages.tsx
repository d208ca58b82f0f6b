import type { ReactNode } from 'react';
import { RecordPage } from '../registrering/index.ts';
import { HoldTilmeldinger } from './HoldTilmeldinger.tsx';
import { holdKind, jobformidlerKind, kursusKind, tilmeldingKind } from './kinds.ts';
import { tekster } from '#shared/tekster/index.ts';

interface PageProps {
  readonly id?: string;
}

const tilmeldteTab = {
  id: 'tilmeldinger',
  label: tekster.forloeb.hold.faner.tilmeldinger,
  render: ({ raekke }: { raekke: { id: string; kapacitet?: unknown } }): ReactNode => (
    <HoldTilmeldinger
      holdId={raekke.id}
      kapacitet={typeof raekke.kapacitet === 'number' ? raekke.kapacitet : null}
    />
  ),
};

export const HoldPage = ({ id }: PageProps): ReactNode => (
  <RecordPage kind={holdKind} id={id} extraTab={tilmeldteTab} />
);
export const TilmeldingerPage = ({ id }: PageProps): ReactNode => (
  <RecordPage kind={tilmeldingKind} id={id} />
);
export const JobformidlerforloebPage = ({ id }: PageProps): ReactNode => (
  <RecordPage kind={jobformidlerKind} id={id} />
);
export const KurserPage = ({ id }: PageProps): ReactNode => <RecordPage kind={kursusKind} id={id} />;
