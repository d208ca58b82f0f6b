export { SpoergeskemaerPage } from './SpoergeskemaerPage.tsx';
