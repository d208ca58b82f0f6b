export { OverblikSide } from './OverblikSide.tsx';
