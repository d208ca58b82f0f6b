export { TJEKLISTE } from './useAnswers.ts';
export { VisitationChecklist } from './VisitationChecklist.tsx';
export { VisitationPage } from './VisitationPage.tsx';
