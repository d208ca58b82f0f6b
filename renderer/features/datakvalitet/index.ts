export { DatakvalitetPage } from './DatakvalitetPage.tsx';
