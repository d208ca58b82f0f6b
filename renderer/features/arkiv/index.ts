export { Arkiv } from './Arkiv.tsx';
