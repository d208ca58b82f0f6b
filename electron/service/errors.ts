import { OperationError, type ErrorCode, type ServiceError } from '#shared/contract/index.ts';

const BY_CODE: Record<string, ErrorCode> = {
  SQLITE_NOTADB: 'beskadiget',
  SQLITE_CORRUPT: 'beskadiget',
  SQLITE_CORRUPT_VTAB: 'beskadiget',
  SQLITE_FULL: 'disk_fuld',
  SQLITE_BUSY: 'optaget_af_andre',
  SQLITE_LOCKED: 'optaget_af_andre',
  SQLITE_READONLY: 'kan_ikke_skrive',
  SQLITE_READONLY_DBMOVED: 'kan_ikke_skrive',
  SQLITE_CANTOPEN: 'ikke_et_projekt',
  SQLITE_IOERR: 'kan_ikke_skrive',
  SQLITE_IOERR_WRITE: 'kan_ikke_skrive',
  SQLITE_IOERR_FSYNC: 'kan_ikke_skrive',
  ENOSPC: 'disk_fuld',
  EDQUOT: 'disk_fuld',
  EACCES: 'kan_ikke_skrive',
  EPERM: 'kan_ikke_skrive',
  EROFS: 'kan_ikke_skrive',
  ENOENT: 'findes_ikke',
  ENOTDIR: 'findes_ikke',
  EISDIR: 'kan_ikke_skrive',
  EBUSY: 'optaget_af_andre',
};

/** Any thrown thing as a code. What is unknown becomes `intern`, with its kind but never its words: they may name people. */
export function toServiceError(error: unknown): ServiceError {
  if (error instanceof OperationError) return error.error;
  if (error instanceof Error && error.name === 'AbortError') return { code: 'afbrudt' };
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = BY_CODE[code];
  if (known) return { code: known };
  return { code: 'intern', detail: { art: code || (error instanceof Error ? error.name : typeof error) } };
}
