export { remarkWords } from './ord.ts';
export { OverblikPage } from './OverblikPage.tsx';
