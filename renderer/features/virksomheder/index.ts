export { kontaktKind, stoetteKind } from './kinds.ts';
export { KontakterPage, StoettePage, VirksomhederPage } from './pages.tsx';
