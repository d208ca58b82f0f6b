export { EvalueringPage } from './EvalueringPage.tsx';
