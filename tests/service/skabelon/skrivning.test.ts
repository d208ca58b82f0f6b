import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Celleindhold } from '#shared/domain/skabeloner/index.ts';
import { recountOnOpening } from '#service/features/skabeloner/fill.ts';
import { parseFormat, showNumber } from '#service/features/skabeloner/numberFormat.ts';
import { tags, withValue } from '#service/xlsx/tags.ts';
import { fill, part, read, tal, tekst } from './files.ts';

const SHEET = 'xl/worksheets/sheet4.xml';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TOP = `<worksheet ${NS}>`;
const END = '</worksheet>';

/** The sheet "Lister" written anew as that XML, and what filling makes of it. */
function filled(xml: string, values: Readonly<Record<string, Celleindhold | null>>): string {
  const file = zipSync({ ...unzipSync(read('myndighed')), [SHEET]: strToU8(xml) });
  const fillings = Object.entries(values).map(([celle, vaerdi]) => ({ ark: 'Lister', celle, vaerdi }));
  return part(fill(file, fillings), SHEET);
}

describe('the XML of a filled sheet', () => {
  it.each<[string, string, Record<string, Celleindhold | null>, string]>([
    [
      'an empty sheet gets its first row',
      '<sheetData/>',
      { B2: tal(1) },
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    ['nothing is written for nothing', '<sheetData/>', { B2: null }, '<sheetData/>'],
    [
      'rows and cells come in their order',
      '<sheetData><row r="1"><c r="C1"><v>1</v></c></row><row r="5"/></sheetData>',
      { D1: tal(4), A1: tal(1), B1: tal(2), A5: tal(5), A3: tal(3), A9: tal(9) },
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>1</v></c><c r="D1"><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
    ],
    [
      'style, comments and everything beside the value stay',
      '<sheetData><!-- <c r="A1"> --><row r="1" ht="20.5" customHeight="1" x14ac:dyDescent="0.3" xmlns:x14ac="x"><c r="A1"  s="2" t="s" ><v>0</v></c></row></sheetData><!-- slut -->',
      { A1: tekst(' a < b & "c"') },
      '<sheetData><!-- <c r="A1"> --><row r="1" ht="20.5" customHeight="1" x14ac:dyDescent="0.3" xmlns:x14ac="x"><c r="A1"  s="2" t="inlineStr"><is><t xml:space="preserve">a &lt; b &amp; "c"</t></is></c></row></sheetData><!-- slut -->',
    ],
    [
      'an emptied cell keeps its style',
      '<sheetData><row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row></sheetData>',
      { A1: null },
      '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>',
    ],
    [
      'what is not written yet takes the style of its row, else of its column',
      '<cols><col min="2" max="3" width="9" style="4"/></cols><sheetData><row r="1" s="7" customFormat="1"/><row r="2" s="7"/></sheetData>',
      { B1: tal(1), B2: tal(2), E2: tal(3) },
      '<cols><col min="2" max="3" width="9" style="4"/></cols><sheetData><row r="1" s="7" customFormat="1"><c r="B1" s="7"><v>1</v></c></row><row r="2" s="7"><c r="B2" s="4"><v>2</v></c><c r="E2"><v>3</v></c></row></sheetData>',
    ],
    [
      'the hints at how far the cells reach are widened, and only when they must',
      '<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="3" spans="2:3"/></sheetData>',
      { E2: tal(1), C3: tal(2) },
      '<dimension ref="B2:E3"/><sheetData><row r="2" spans="2:5"><c r="B2"><v>1</v></c><c r="E2"><v>1</v></c></row><row r="3" spans="2:3"><c r="C3"><v>2</v></c></row></sheetData>',
    ],
    [
      'rows and cells that do not say where they are stand one after another',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      { B1: tal(9), A2: tal(8) },
      '<sheetData><row><c><v>1</v></c><c><v>9</v></c></row><row><c><v>8</v></c></row></sheetData>',
    ],
  ])('%s', (_what, before, values, after) => {
    expect(filled(`${TOP}${before}${END}`, values)).toBe(`${TOP}${after}${END}`);
  });

  it('keeps to the prefix that the program wrote', () => {
    const top = `<x:worksheet ${NS.replace('xmlns', 'xmlns:x')}><x:sheetData>`;
    const end = '</x:sheetData></x:worksheet>';
    const before = `${top}<x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row>${end}`;
    expect(filled(before, { A1: tal(2), B1: tekst('b') })).toBe(
      `${top}<x:row r="1"><x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c></x:row>${end}`,
    );
  });

  it('makes no formula of a text, and hides what reads as a CPR number', () => {
    const xml = filled(`${TOP}<sheetData/>${END}`, { A1: tekst('=1+1'), A2: tekst('Ring 170388-1235') });
    expect(xml).toContain('preserve">\'=1+1</t>');
    expect(xml).not.toContain('170388');
  });
});

describe('the request to count again', () => {
  it.each([
    [
      '<workbook><sheets/><calcPr calcId="1"/></workbook>',
      '<workbook><sheets/><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>',
    ],
    [
      '<workbook><sheets/><calcPr fullCalcOnLoad="0" calcMode="manual"></calcPr></workbook>',
      '<workbook><sheets/><calcPr fullCalcOnLoad="1" calcMode="manual"></calcPr></workbook>',
    ],
    [
      '<workbook><sheets><sheet/></sheets><definedNames/><pivotCaches/></workbook>',
      '<workbook><sheets><sheet/></sheets><definedNames/><calcPr fullCalcOnLoad="1"/><pivotCaches/></workbook>',
    ],
    [
      '<x:workbook><x:sheets></x:sheets></x:workbook>',
      '<x:workbook><x:sheets></x:sheets><x:calcPr fullCalcOnLoad="1"/></x:workbook>',
    ],
  ])('stands where the standard has it: %s', (before, after) => {
    expect(recountOnOpening(before)).toBe(after);
    expect(recountOnOpening(after)).toBe(after);
  });
});

describe('tags', () => {
  it('end behind a ">" in a value, and sections are passed by', () => {
    const seen = [...tags('<?xml version="1.0"?><a b=">" c=\'"\'><![CDATA[</a>]]><!--</a>--><d/></a>')];
    expect(seen.map((t) => `${t.kind} ${t.name} ${t.depth}`)).toEqual(['open a 0', 'empty d 1', 'close a 0']);
  });
  it.each(['<a>', '<a></b>', '<a/><b/>', '<a', 'text', '<a b="></a>', '<!DOCTYPE a><a/>'])(
    'are refused: %s',
    (xml) => {
      expect(() => [...tags(xml)]).toThrow(SyntaxError);
    },
  );
  it('keep every other attribute when one is changed', () => {
    expect(withValue(' r="A1"  t="s" s = "2"', 't', null)).toBe(' r="A1" s = "2"');
    expect(withValue(' r="A1" t="s" s="2"', 't', 'n')).toBe(' r="A1" t="n" s="2"');
    expect(withValue('', 't', 'n')).toBe(' t="n"');
  });
});

describe('number formats', () => {
  it.each([
    ['General', 12.5, '12,5'],
    ['0', 12.5, '13'],
    ['#,##0.00 "kr."', 1234.5, '1.234,50'],
    ['0%', 0.415, '42\u00A0%'],
    ['[$-406]dd/mm/yyyy;@', 45_291, '31.12.2023'],
    ['mmm-yy', 45_291, '31.12.2023'],
    ['"dage" 0', 3, '3'],
    ['@', 7, '7'],
  ])('%s shows %d as %s', (code, value, shown) => {
    expect(showNumber(value, parseFormat(code), false)).toBe(shown);
  });
  it('know that days can be counted from 1904', () => {
    expect(showNumber(43_829, parseFormat('dd.mm.yyyy'), true)).toBe('31.12.2023');
  });
});
