import type { ComponentType, ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { AarshjulPage } from '../features/aarshjul/index.ts';
import { DatakvalitetPage } from '../features/datakvalitet/index.ts';
import { DeltagerePage } from '../features/deltagere/index.ts';
import { EffekterPage } from '../features/effekter/index.ts';
import { EvalueringPage } from '../features/evaluering/index.ts';
import { EksportPage } from '../features/eksport/index.ts';
import { EuPage } from '../features/eu/index.ts';
import {
  HoldPage,
  JobformidlerforloebPage,
  KurserPage,
  TilmeldingerPage,
} from '../features/forloeb/index.ts';
import { DagPage } from '../features/frister/index.ts';
import { DefinitionerPage } from '../features/indikatorer/index.ts';
import { ClosePage, SubmissionPage } from '../features/indsendelser/index.ts';
import { OverblikSide } from '../features/overblik/index.ts';
import { PerioderPage } from '../features/perioder/index.ts';
import { PraktikPage } from '../features/praktik/index.ts';
import { ProjektPage } from '../features/projekt/index.ts';
import { TemplatePage } from '../features/skabeloner/index.ts';
import { RevisionPage } from '../features/revision/index.ts';
import { VisitationPage } from '../features/maalgruppe/index.ts';
import { SamtalerPage } from '../features/samtaler/index.ts';
import { VidendelingPage } from '../features/videndeling/index.ts';
import { SpoergeskemaerPage } from '../features/spoergeskema/index.ts';
import { KontakterPage, StoettePage, VirksomhederPage } from '../features/virksomheder/index.ts';
import { NotFound } from './NotFound.tsx';
import { useSession } from './session.ts';

type Side = ComponentType<{ readonly id?: string }>;

/** Pages of records: the list, and with an id the record (of Overblik: the indicator). */
const POSTSIDER: Readonly<Record<string, Side>> = {
  overblik: OverblikSide,
  deltagere: DeltagerePage,
  jobformidlerforloeb: JobformidlerforloebPage,
  praktik: PraktikPage,
  hold: HoldPage,
  tilmeldinger: TilmeldingerPage,
  kurser: KurserPage,
  effekter: EffekterPage,
  samtaler: SamtalerPage,
  visitation: VisitationPage,
  videndeling: VidendelingPage,
  virksomheder: VirksomhederPage,
  kontakter: KontakterPage,
  stoette: StoettePage,
  spoergeskemaer: SpoergeskemaerPage,
};

const SIDER: Readonly<Record<string, ComponentType>> = {
  dag: DagPage,
  datakvalitet: DatakvalitetPage,
  perioder: PerioderPage,
  evaluering: EvalueringPage,
  aarshjul: AarshjulPage,
  eu: EuPage,
  eksport: EksportPage,
  revision: RevisionPage,
  projekt: ProjektPage,
};

/** The app opens where the role's work is. */
export function Routes(): ReactNode {
  const { bruger } = useSession();
  return (
    <Switch>
      <Route path="/">
        <Redirect to={bruger.rolle === 'jobformidler' ? '/dag' : '/overblik'} replace />
      </Route>
      {Object.entries(SIDER).map(([sti, Page]) => (
        <Route key={sti} path={`/${sti}`}>
          <Page />
        </Route>
      ))}
      <Route path="/perioder/luk/:id">{({ id }) => <ClosePage key={id} id={id} />}</Route>
      <Route path="/perioder/indsendt/:id">{({ id }) => <SubmissionPage key={id} id={id} />}</Route>
      <Route path="/eksport/skabelon/:id">{({ id }) => <TemplatePage key={id} id={id} />}</Route>
      <Route path="/definitioner/:id?/:ret?">
        {({ id, ret }: { id?: string; ret?: string }) => (
          <DefinitionerPage id={id ?? null} ret={ret !== undefined} />
        )}
      </Route>
      {Object.entries(POSTSIDER).map(([sti, Page]) => (
        <Route key={sti} path={`/${sti}/:id?`}>
          {({ id }: { id?: string }) => <Page {...(id === undefined ? {} : { id })} />}
        </Route>
      ))}
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
