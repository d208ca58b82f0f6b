export { samtaleKind } from './kind.tsx';
export { SamtalerPage } from './SamtalerPage.tsx';
