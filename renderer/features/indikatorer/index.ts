export { DefinitionerPage } from './definitioner/DefinitionerPage.tsx';
export { IndicatorPanel } from './IndicatorPanel.tsx';
export { aarsagOrd, remarkWords, rowRemarks, shortName } from './ord.ts';
export { UnitList } from './UnitList.tsx';
