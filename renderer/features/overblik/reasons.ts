import type { Opmaerksomhedsgrund } from '#shared/contract/index.ts';
import { tekster } from '#shared/tekster/index.ts';

const { overblik } = tekster;

/** A reason as its sentence. */
export const reasonWords = ({ kode, detalje }: Opmaerksomhedsgrund): string => overblik.grund[kode](detalje);
