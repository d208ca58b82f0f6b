export { LeaveGuard, useLeaveGuard } from './guard.tsx';
export { RecordForm } from './RecordForm.tsx';
export type { LooseRow } from './draft.ts';
export type {
  FieldWords,
  FormKind,
  Loaded,
  Lookup,
  NoticeProps,
  ReferenceOption,
  Sent,
  Version,
} from './types.ts';
