export { DagPage } from './DagPage.tsx';
export { FollowUp, isFollowUp, OPFULGT } from './FollowUp.tsx';
export { useDueCount } from './useDag.ts';
