export { VisitationChecklist } from './VisitationChecklist.tsx';
