import { crc32 } from 'node:zlib';
import { OperationError } from '#shared/contract/index.ts';
import { MAX_SKABELON } from '#shared/domain/skabeloner/index.ts';
import { isTooLarge, unpackEntry, zipEntries, type Entry } from '../../xlsx/readZip.ts';
import { unescapeXml } from '../../xlsx/readXml.ts';
import { DoctypeError } from '../../xlsx/tags.ts';
import { refuseFile } from './refusal.ts';

// A template may come from anybody. It is looked through once, whole, before anything of it is believed.

const MEGABYTE = 1_048_576;
/** All parts together, unpacked: what a small file may blow up to. */
const MAX_UNPACKED = 64 * MEGABYTE;
const MAX_PARTS = 4000;
/** Of all parts together; each is remembered while the file is read, in some hundred times the room it takes there. */
const MAX_TAGS = 2_500_000;
const ENCRYPTED = 1;
const LOCAL_NAME = { length: 26, start: 30 };

/** OLE compound file: an old workbook, or an encrypted new one. */
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const MACRO_PARTS = /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml)$|^xl\/macrosheets\//iu;
const MACRO_TYPES = /macroEnabled|ms-excel\.(?:int)?macrosheet|vbaProject/iu;
const XML = /\.(?:xml|rels|vml)$/iu;

const CONTENT_TYPES = '[Content_Types].xml';
const SPREADSHEET = 'spreadsheetml.sheet.main+xml';

/** The parts of a template, checked and unpacked. */
export interface Package {
  readonly file: Buffer;
  readonly parts: ReadonlyMap<string, Buffer>;
  /** A part as text; null when it is not there. */
  text(name: string): string | null;
}

/**
 * Looks through a file that is said to be an .xlsx. Rejects with OperationError `ugyldigt_input` on `indhold`, with
 * the reason in its code: too large, encrypted, macros, damaged, names that point outside, a document type.
 */
export function openPackage(bytes: Uint8Array): Package {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkKind(file);
  return safely(() => {
    const parts = unpackAll(file);
    checkParts(parts);
    return { file, parts, text: textsOf(parts) };
  });
}

/** What fails while reading says that the file is damaged, or holds a document type. */
export function safely<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OperationError) throw error;
    if (error instanceof DoctypeError) throw refuseFile('skabelon_dtd');
    if (isTooLarge(error)) throw refuseFile('skabelon_pakket_for_stort');
    // A fault of ours must not be taken for one of the file.
    if (error instanceof TypeError && !isDecodingFault(error)) throw error;
    throw refuseFile('skabelon_beskadiget');
  }
}

const isDecodingFault = (error: TypeError): boolean =>
  'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';

function checkKind(file: Buffer): void {
  if (file.length === 0) throw refuseFile('skabelon_tom');
  if (file.length > MAX_SKABELON) throw refuseFile('skabelon_for_stor');
  if (file.subarray(0, CFB.length).equals(CFB))
    throw refuseFile(file.includes(ENCRYPTED_STREAM) ? 'skabelon_beskyttet' : 'skabelon_gammelt_format');
  if (file.toString('latin1', 0, 2) !== 'PK') throw refuseFile('skabelon_ikke_xlsx');
}

function unpackAll(file: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let room = MAX_UNPACKED;
  let tags = 0;
  for (const entry of zipEntries(file)) {
    checkName(file, entry);
    const content = unpackEntry(file, entry, room);
    if (crc32(content) !== entry.crc) throw refuseFile('skabelon_beskadiget');
    room -= content.length;
    tags += countTags(content);
    if (room <= 0 || parts.size >= MAX_PARTS || tags > MAX_TAGS)
      throw refuseFile('skabelon_pakket_for_stort');
    parts.set(entry.name, content);
  }
  return parts;
}

/** At most as many as there are brackets. */
function countTags(content: Buffer): number {
  let count = 0;
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) count += 1;
  return count;
}

function checkName(file: Buffer, { name, start, flags }: Entry): void {
  if ((flags & ENCRYPTED) !== 0) throw refuseFile('skabelon_beskyttet');
  if (/^[/\\]|^[A-Za-z]:|\\|\0/u.test(name) || name.split('/').includes('..'))
    throw refuseFile('skabelon_stier');
  const length = file.readUInt16LE(start + LOCAL_NAME.length);
  const local = file.toString('utf8', start + LOCAL_NAME.start, start + LOCAL_NAME.start + length);
  // Two names for one part: this program and another would read different files.
  if (local !== name) throw refuseFile('skabelon_beskadiget');
}

function checkParts(parts: ReadonlyMap<string, Buffer>): void {
  const names = [...parts.keys()];
  const types = textOf(parts.get(CONTENT_TYPES));
  if (names.includes('xl/workbook.bin') || names.includes('content.xml'))
    throw refuseFile('skabelon_gammelt_format');
  if (types === null) throw refuseFile('skabelon_ikke_xlsx');
  if (MACRO_TYPES.test(unescapeXml(types)) || names.some((name) => MACRO_PARTS.test(name)))
    throw refuseFile('skabelon_makroer');
  if (!types.includes(SPREADSHEET)) throw refuseFile('skabelon_ikke_xlsx');
  for (const [name, content] of parts) {
    if (XML.test(name) && (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')))
      throw refuseFile('skabelon_dtd');
  }
}

/** UTF-8 as it stands, its mark too, so that it is written again as it was. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const textOf = (content: Buffer | undefined): string | null =>
  content === undefined ? null : decoder.decode(content);

/** Each part is decoded once, however many others refer to it. */
function textsOf(parts: ReadonlyMap<string, Buffer>): Package['text'] {
  const known = new Map<string, string | null>();
  return (name) => {
    const text = known.get(name) ?? textOf(parts.get(name));
    known.set(name, text);
    return text;
  };
}
