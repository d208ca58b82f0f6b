export { ChangedNotice } from './ChangedField.tsx';
export { VersionsToChoose } from './Conflict.tsx';
export { LeaveGuard, useLeaveGuard, useLosing } from './guard.tsx';
export { keepEscape } from './typedChoice.ts';
export { RecordForm } from './RecordForm.tsx';
export { readField, type DraftValue, type LooseRow } from './draft.ts';
export { sentence } from './FieldFrame.tsx';
export { SingleField } from './SingleField.tsx';
export type {
  FieldWords,
  FormKind,
  FieldChange,
  Loaded,
  Lookup,
  NoticeProps,
  ReferenceOption,
  Sent,
  Typed,
  Version,
} from './types.ts';
export {
  basisOf,
  changedUnderneath,
  keepMine,
  refresh,
  takeTheirs,
  touchedParts,
  type Heads,
  type Parts,
  type Standing,
  type Typing,
} from './underneath.ts';
