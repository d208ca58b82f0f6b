export { kontaktKind, stoetteKind, virksomhedKind } from './kinds.ts';
export { KontakterPage, StoettePage, VirksomhederPage } from './pages.tsx';
