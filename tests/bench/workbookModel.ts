import type { Skemamodel } from '../../electron/service/features/eksport/model.ts';
import { model } from '../service/eksport/model.ts';

/** The report's submission with so many units of its first indicator. */
export const largeModel = (rows: number): Skemamodel => model({ status: { A1: rows } });
