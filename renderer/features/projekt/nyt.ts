/** What was just made, and its recovery key; held until the user has kept it. */
export interface NytProjekt {
  readonly mappe: string;
  /** Null while the project is being made. */
  readonly noegle: string | null;
  /** The demo's invented password, shown so that it can be opened again. */
  readonly adgangskode: string | null;
}

const WORDS = [
  'birk',
  'fjord',
  'lærke',
  'mose',
  'havn',
  'eng',
  'skov',
  'strand',
  'kilde',
  'bakke',
  'lyng',
  'rav',
];
const WORD_COUNT = 3;

/** An easy password for a project of invented persons: 'lyng-fjord-birk-4821'. */
export function inventPassword(): string {
  const random = crypto.getRandomValues(new Uint32Array(WORD_COUNT + 1));
  const words = Array.from(random.slice(0, WORD_COUNT), (n) => WORDS[n % WORDS.length] ?? '');
  return [...words, String(1000 + ((random[WORD_COUNT] ?? 0) % 9000))].join('-');
}

/** A path below a folder, with the separator that the folder itself uses. */
export function pathBelow(folder: string, name: string): string {
  if (folder === '') return name;
  const separator = folder.includes('\\') ? '\\' : '/';
  return `${folder.replace(/[\\/]+$/, '')}${separator}${name}`;
}

/** A project's name as a folder's: without what some system refuses. */
export const folderName = (navn: string): string =>
  navn
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[. ]+$/, '')
    .slice(0, 80);
