export type { NytProjekt } from './nyt.ts';
export { ProjektPage } from './ProjektPage.tsx';
export { StartPage } from './StartPage.tsx';
