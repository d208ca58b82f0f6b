export { AarshjulPage } from './AarshjulPage.tsx';
export { NextPoint } from './NextPoint.tsx';
