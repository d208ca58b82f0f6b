import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHtml, toTsv, type ClipTable } from '../../../renderer/ui/clipboard.ts';

const one = (value: string): ClipTable => ({ headers: ['A'], rows: [[{ kind: 'text', value }]] });

it('gives days and numbers as Excel da-DK reads them', () => {
  const table: ClipTable = {
    headers: ['Navn', 'Dato', 'Timer'],
    rows: [
      [
        { kind: 'text', value: 'Søren' },
        { kind: 'date', value: '2024-03-19' },
        { kind: 'number', value: 1234.5 },
      ],
    ],
  };
  expect(toTsv(table)).toBe('Navn\tDato\tTimer\r\nSøren\t19-03-2024\t1234,5');
  expect(toHtml(table)).toContain(
    '<td x:num="1234.5" sdval="1234.5" sdnum="1033;" align="right">1234,5</td>',
  );
  expect(toHtml(table)).toContain(
    `<td style="mso-number-format:'dd\\-mm\\-yyyy'" sdval="45370" sdnum="1033;1030;DD-MM-YYYY" align="right">19-03-2024</td>`,
  );
});

it.each(['=1+1', '+45 12 34 56 78', '-2', '@SUM(A1)', ' =HYPERLINK("x")', '\t=1', '＝1+1', '＠SUM(A1)'])(
  '%j is never a formula: an apostrophe in text, a text format in HTML',
  (value) => {
    expect(toTsv(one(value)).split('\r\n')[1]).toMatch(/^'/u);
    expect(toHtml(one(value))).toContain(`<td style="mso-number-format:'\\@'" sdnum="1030;0;@">`);
  },
);

it('keeps codes with a leading zero as text, and markup as words', () => {
  expect(toHtml(one('0316'))).toContain(`<td style="mso-number-format:'\\@'" sdnum="1030;0;@">0316</td>`);
  expect(toHtml(one('<b title="x">&'))).toContain('&lt;b title=&quot;x&quot;&gt;&amp;');
});

/** A line's cells as a spreadsheet reads them: one that begins with a quote goes on to the quote that ends it. */
const cellsOf = (line: string): string[] =>
  [...`\t${line}`.matchAll(/\t(?:"((?:[^"]|"")*)"|([^\t]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

it('keeps a name that begins with a quote in its own cell', () => {
  const cell = fc.stringMatching(/^[a-zæ" ,;]{0,8}$/).map((value) => ({ kind: 'text' as const, value }));
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell), (row) => {
      const [, line = ''] = toTsv({ headers: ['A', 'B', 'C'], rows: [row] }).split('\r\n');
      expect(cellsOf(line)).toEqual(row.map((c) => c.value));
    }),
  );
});

it('has one line per row and one cell per column, whatever is written in them', () => {
  const cell = fc.string().map((value) => ({ kind: 'text' as const, value }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }), (rows) => {
      const lines = toTsv({ headers: ['A', 'B', 'C'], rows }).split('\r\n');
      expect(lines.map((line) => line.split('\t').length)).toEqual(Array(rows.length + 1).fill(3));
      expect(lines.slice(1).flatMap((line) => line.split('\t'))).not.toContainEqual(
        expect.stringMatching(/^\s*[=+\-@]/u),
      );
    }),
  );
});
