export { EffekterPage } from './EffekterPage.tsx';
export { effektKind } from './kind.ts';
