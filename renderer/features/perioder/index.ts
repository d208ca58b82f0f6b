export { PerioderPage } from './PerioderPage.tsx';
