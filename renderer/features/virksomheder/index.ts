export { kontaktKind } from './kinds.ts';
export { KontakterPage, StoettePage, VirksomhederPage } from './pages.tsx';
