import type { ReactNode } from 'react';
import type { Kursus } from '#shared/domain/forloeb/index.ts';
import { tekster, vaerditekst } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import { EmptyState, PageTabs } from '../../ui/index.ts';
import { NEW, RecordPage, type GetAnswer } from '../registrering/index.ts';
import { BevisForm } from './bevis/BevisDialog.tsx';
import { HoldRecord } from './hold/HoldRecord.tsx';
import { holdKind, jobformidlerKind, kursusKind, tilmeldingKind } from './kinds.tsx';
import { OpkvalificeringPage } from './kurser/Opkvalificering.tsx';

interface PageProps {
  readonly id?: string;
}

const SIDER = [
  { to: holdKind.page, label: tekster.hold.sider.hold },
  { to: tilmeldingKind.page, label: tekster.hold.sider.tilmeldinger },
];

const holdTabs = (current: string): ReactNode => (
  <PageTabs label={tekster.hold.sider.label} tabs={SIDER} current={current} />
);

export function HoldPage({ id }: PageProps): ReactNode {
  if (id === undefined || id === NEW) {
    return <RecordPage kind={holdKind} id={id} above={holdTabs(holdKind.page)} opensNew />;
  }
  return <HoldRecord key={id} id={id} />;
}

export const TilmeldingerPage = ({ id }: PageProps): ReactNode => (
  <RecordPage kind={tilmeldingKind} id={id} above={holdTabs(tilmeldingKind.page)} />
);

export const JobformidlerforloebPage = ({ id }: PageProps): ReactNode => (
  <RecordPage kind={jobformidlerKind} id={id} />
);

const bevisTab = {
  id: 'bevis',
  label: tekster.forloeb.bevis.fane,
  render: ({ raekke, visning }: GetAnswer): ReactNode => {
    const k = raekke as unknown as Kursus;
    if (k.status !== 'gennemfoert' || k.gennemfoertDato === null)
      return <EmptyState compact title={tekster.forloeb.bevis.ikkeEndnu} />;
    const { deltagerId, navn, art, startDato: fra, gennemfoertDato: til, timer } = k;
    const forloeb = navn ?? vaerditekst('kursus', 'art', art);
    const who = { deltagerId: deltagerId ?? '', navn: visning['deltagerId'] ?? '' };
    return <BevisForm bevis={{ ...who, forloeb, art: 'kursus', fra, til, timer }} />;
  },
};

/** What there is beside the list of courses: what is still to be done about them. */
function KursusTabs({ current }: { readonly current: string }): ReactNode {
  const { label, kurser, screening, bevis, medAntal } = tekster.forloeb.kursus.sider;
  const { data } = useOperation('forloeb.opkvalificering', {});
  const tabs = [
    { to: kursusKind.page, label: kurser },
    { to: `${kursusKind.page}/screening`, label: medAntal(screening, data?.manglerScreening.length ?? 0) },
    { to: `${kursusKind.page}/bevis`, label: medAntal(bevis, data?.manglerBevis.length ?? 0) },
  ];
  return <PageTabs label={label} tabs={tabs} current={current} />;
}

export function KurserPage({ id }: PageProps): ReactNode {
  if (id !== 'screening' && id !== 'bevis') {
    const tabs = <KursusTabs current={kursusKind.page} />;
    return <RecordPage kind={kursusKind} id={id} above={tabs} extraTab={bevisTab} />;
  }
  return (
    <OpkvalificeringPage key={id} side={id} above={<KursusTabs current={`${kursusKind.page}/${id}`} />} />
  );
}
