export { VidendelingPage } from './VidendelingPage.tsx';
