export { DeltagerePage } from './DeltagerePage.tsx';
