export { EuPage } from './EuPage.tsx';
