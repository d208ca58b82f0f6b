import { maskCpr, parseCpr } from '#shared/domain/deltagere/index.ts';

/** Excel keeps at most 32,767 characters in a cell; hiding numbers can make a text a tenth longer. */
const MAX_LENGTH = 29_000;
/** Plain words and punctuation, and no four digits in a row: nothing below can apply to them. */
const HARMLESS = /^[A-Za-zÀ-ÖØ-öø-ÿ](?!.*\d{4})[A-Za-zÀ-ÖØ-öø-ÿ\d ,.()–/&-]{0,399}$/u;
// What opens a formula in Excel, LibreOffice or a CSV read back, full-width forms too.
const STARTS_FORMULA = /^[=+\-@＝＋－＠]/u;
/** Characters that show nothing but turn, join or hide text. */
const INVISIBLE = /\p{Cf}/gu;
/** Control characters but the line feed, and what XML forbids. */
const CONTROL = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
/** Excel reads _x0041_ as the character A, others do not: it becomes something that all read alike. */
const CHARACTER_CODE = /_(?=x[\da-f]{4}_)/giu;
// A look ahead, so that candidates may overlap: "1717 880317-0388" holds one that does not begin the digits.
const TEN_DIGITS =
  /(?<!\d)(?=(\d{2}[\s.\u2010-\u2015/-]?\d{2}[\s.\u2010-\u2015/-]?\d{2}\s?[.\u2010-\u2015/-]?\s?\d{4})(?!\d))/gu;

/**
 * A text that people typed, as it may stand in a cell: never a formula (an apostrophe before = + - @),
 * no characters that a workbook cannot hold, no personnummer. domain.md §3.6, §4
 */
export function safeText(text: string | null): string {
  if (text === null) return '';
  if (HARMLESS.test(text)) return text.trim();
  const shown = text.toWellFormed().replaceAll(INVISIBLE, '').replaceAll(CONTROL, ' ');
  const visible = shown.replaceAll(CHARACTER_CODE, '-').normalize('NFC');
  const masked = hideCpr(visible.trim().slice(0, MAX_LENGTH).toWellFormed().trim());
  return STARTS_FORMULA.test(masked) ? `'${masked}` : masked;
}

/** Hides what reads as a personnummer; a note may hold one although it should not. */
function hideCpr(text: string): string {
  let hidden = '';
  let done = 0;
  for (const { index, 1: found = '' } of text.matchAll(TEN_DIGITS)) {
    if (!parseCpr(found.replaceAll(/\D/gu, '')).ok) continue;
    if (index >= done) hidden += text.slice(done, index) + maskCpr(null);
    done = index + found.length;
  }
  return hidden + text.slice(done);
}
