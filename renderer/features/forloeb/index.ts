export { jobformidlerKind, kursusKind, tilmeldingKind } from './kinds.tsx';
export { HoldPage, JobformidlerforloebPage, KurserPage, TilmeldingerPage } from './pages.tsx';
