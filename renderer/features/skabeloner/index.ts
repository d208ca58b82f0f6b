export { TemplatePage } from './TemplatePage.tsx';
export { Templates } from './Templates.tsx';
