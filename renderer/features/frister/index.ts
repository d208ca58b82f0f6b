export { DagPage } from './DagPage.tsx';
export { FollowUp } from './FollowUp.tsx';
export { useDueCount } from './useDag.ts';
