export { AarshjulPage } from './AarshjulPage.tsx';
