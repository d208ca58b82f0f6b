export { EksportPage } from './EksportPage.tsx';
