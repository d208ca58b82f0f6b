import type { ReactNode } from 'react';
import type { GetAnswer } from './operationer.ts';

/** The tab of what hangs on a record, and the tab of the record's own form. */
export const FIRST = 'first';
export const MASTER = 'master';

/** Shows a tab, at a field where one is named; saved there, the page leads back to what hangs on the record. */
export type ToTab = (tab: string, field?: string) => void;

/** One more tab of a record: what hangs on it. */
export interface ExtraTab {
  readonly id: string;
  readonly label: string;
  /** What its half-filled form is kept under; the tab is shown when that draft is chosen. */
  readonly draft?: string;
  /** `toTab` where the record has a page of its own. */
  readonly render: (record: GetAnswer, toTab?: ToTab) => ReactNode;
}
