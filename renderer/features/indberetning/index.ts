export { PrvButton } from './PrvButton.tsx';
export { ReportButton } from './ReportButton.tsx';
