export { ClosePage } from './ClosePage.tsx';
export { PeriodStates } from './PeriodStates.tsx';
export { ReasonDialog } from './ReasonDialog.tsx';
export { SubmissionPage } from './SubmissionPage.tsx';
export { hrefToSubmission } from './PeriodStates.tsx';
