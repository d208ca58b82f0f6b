import { describe, expect, it } from 'vitest';
import { parseFormat } from '#service/features/skabeloner/numberFormat.ts';
import { tags, valueOf, withValue } from '#service/xlsx/tags.ts';

// Files written to keep the program busy for hours or to fill the memory: each takes no longer than its length. What is
// asserted is the result; a rule that looks twice at everything does not come to one.

const MEGABYTE = 1_048_576;

const at = (attributes: string, name: string): string | null => valueOf({ attributes }, name);

describe('an attribute', () => {
  it('is found by its whole name, in either quotes, with blanks around the sign', () => {
    const text = ` a="1" xml:b = 'two "2"'\n\tc="r='x'"r="A1" id='3'`;
    expect(['a', 'xml:b', 'b', 'c', 'r', 'id', 'd', 'x'].map((name) => at(text, name))).toEqual([
      '1',
      'two "2"',
      null,
      "r='x'",
      'A1',
      '3',
      null,
      null,
    ]);
  });

  it('is set and taken away at its place', () => {
    expect(withValue(' r="A1" s="2"', 'r', 'B1')).toBe(' r="B1" s="2"');
    expect(withValue(' r="A1" s="2"', 's', null)).toBe(' r="A1"');
    expect(withValue(' r="A1"', 't', 's')).toBe(' r="A1" t="s"');
  });

  it.each([
    ['a long name without a value', 'a'.repeat(3 * MEGABYTE)],
    ['many names without a value', 'a '.repeat(MEGABYTE)],
    ['names and signs', 'a='.repeat(MEGABYTE)],
    ['a long name and blanks', `${'a'.repeat(MEGABYTE)}${' '.repeat(MEGABYTE)}`],
    ['blanks', ' '.repeat(3 * MEGABYTE)],
    ['quotes that do not end', `'"`.repeat(MEGABYTE)],
    ['a value that does not end', `a="${'b'.repeat(3 * MEGABYTE)}`],
    ['slashes', '/a'.repeat(MEGABYTE)],
  ])('is looked for in one pass: %s', (_what, text) => {
    expect(at(`${text} r`, 'r')).toBeNull();
    expect(at(` r="A1" ${text}`, 'r')).toBe('A1');
    expect(withValue(`r="A1" ${text}`, 'r', 'B2')).toBe(`r="B2" ${text}`);
  });
});

describe('a number format', () => {
  it.each([
    ['brackets that do not end', '['.repeat(3 * MEGABYTE), 'tal'],
    ['a quote that does not end', `0"${'a['.repeat(MEGABYTE)}`, 'tal'],
    ['brackets in pairs', `${'[]'.repeat(MEGABYTE)}0%`, 'procent'],
    ['blanks', `${' '.repeat(3 * MEGABYTE)}general`, 'almindelig'],
    ['sections', `0.00;${';'.repeat(3 * MEGABYTE)}`, 'tal'],
    ['signs of digits', '0,'.repeat(MEGABYTE), 'tal'],
    ['backslashes', `${'\\'.repeat(2 * MEGABYTE)}@`, 'tekst'],
  ])('is read in one pass: %s', (_what, code, art) => {
    expect(parseFormat(code).art).toBe(art);
  });

  it('leaves out colours, locales and quoted words', () => {
    expect(parseFormat('[Red][$-406]dd.mm.yyyy').art).toBe('dato');
    expect(parseFormat('"[m]"0.0" dage"')).toEqual({ art: 'tal', decimaler: 1, tusinder: false });
    expect(parseFormat('[=1]"én";0').art).toBe('almindelig');
  });
});

describe('the tags of a file', () => {
  it.each([
    ['a tag that does not end', '<a '.repeat(MEGABYTE)],
    ['a long name', `<${'a'.repeat(3 * MEGABYTE)}`],
    ['a name of many parts', `<${'a:'.repeat(MEGABYTE)}>`],
    ['a comment that does not end', `<a>${'<!--'.repeat(MEGABYTE)}`],
    ['brackets alone', '<'.repeat(3 * MEGABYTE)],
  ])('are refused in one pass: %s', (_what, xml) => {
    expect(() => [...tags(xml)]).toThrow(SyntaxError);
  });
});
