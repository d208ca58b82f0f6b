export { jobformidlerKind, kursusKind, tilmeldingKind } from './kinds.ts';
export { HoldPage, JobformidlerforloebPage, KurserPage, TilmeldingerPage } from './pages.tsx';
