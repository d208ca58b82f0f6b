export { remarkWords } from './ord.ts';
export { OverblikPage } from './OverblikPage.tsx';
export { aarsagOrd, shortName } from './ord.ts';
