export { praktikKind } from './kind.ts';
export { PraktikPage } from './PraktikPage.tsx';
