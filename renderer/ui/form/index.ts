export { LeaveGuard, useLeaveGuard } from './guard.tsx';
export { RecordForm } from './RecordForm.tsx';
export type { LooseRow } from './draft.ts';
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
