export { DeltagerePage } from './DeltagerePage.tsx';
export { deltagerKind } from './kind.tsx';
