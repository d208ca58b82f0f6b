import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_SKABELON } from '#shared/domain/skabeloner/index.ts';
import { newProject, type TestProject } from '../project.ts';
import { changed, part, read } from './files.ts';

// Files that are no templates, or not to be trusted: each refused by its own sentence, and nothing kept.

let p: TestProject;
beforeAll(async () => {
  p = await newProject();
});
afterAll(() => p.remove());

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The reason for which a file is refused. */
async function reason(bytes: Uint8Array): Promise<string | undefined> {
  const error = await p.refused('skabeloner.add', { navn: 'fil.xlsx', indhold: base64(bytes) });
  expect(error.code).toBe('ugyldigt_input');
  expect(await p.call('skabeloner.list', {})).toEqual({ skabeloner: [] });
  return error.fields?.['indhold']?.kode;
}

const edited = (name: string, edit: (xml: string) => string): Uint8Array =>
  changed({ [name]: edit(part(read('myndighed'), name)) });

const SHEET = 'xl/worksheets/sheet1.xml';
const TYPES = '[Content_Types].xml';
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('a file that is no template', () => {
  it('is taken when nothing is wrong with it', async () => {
    const { id } = await p.call('skabeloner.add', { navn: 'god.xlsx', indhold: base64(changed({})) });
    await p.call('skabeloner.delete', { id });
  });

  it.each<[string, string, () => Uint8Array]>([
    ['empty', 'skabelon_tom', () => new Uint8Array()],
    ['a text', 'skabelon_ikke_xlsx', () => strToU8('Nr.;Navn\r\nA1;Deltagere\r\n')],
    ['a zip of something else', 'skabelon_ikke_xlsx', () => zipSync({ 'brev.txt': strToU8('Hej') })],
    [
      'a text document',
      'skabelon_ikke_xlsx',
      () => zipSync({ [TYPES]: strToU8('<Types/>'), 'word/document.xml': strToU8('<document/>') }),
    ],
    [
      'an OpenDocument sheet',
      'skabelon_gammelt_format',
      () => zipSync({ mimetype: strToU8('application/x'), 'content.xml': strToU8('<a/>') }),
    ],
    ['a binary workbook', 'skabelon_gammelt_format', () => changed({ 'xl/workbook.bin': new Uint8Array(9) })],
    ['an old workbook', 'skabelon_gammelt_format', () => Buffer.concat([CFB, Buffer.alloc(4000)])],
    [
      'protected by a password',
      'skabelon_beskyttet',
      () =>
        Buffer.concat([
          CFB,
          Buffer.alloc(1000),
          Buffer.from('EncryptedPackage', 'utf16le'),
          Buffer.alloc(1000),
        ]),
    ],
    [
      'of parts that are encrypted',
      'skabelon_beskyttet',
      () => {
        const file = Buffer.from(changed({}));
        for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 1))
          file.writeUInt16LE(file.readUInt16LE(at + 8) | 1, at + 8);
        return file;
      },
    ],
    ['with macros', 'skabelon_makroer', () => changed({ 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) })],
    [
      'with old macros',
      'skabelon_makroer',
      () => changed({ 'xl/macrosheets/sheet1.xml': '<xm:macrosheet/>' }),
    ],
    [
      'of the kind that may have macros',
      'skabelon_makroer',
      () =>
        edited(TYPES, (xml) =>
          xml.replace(
            'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
            'vnd.ms-excel.sheet.macroEnabled.main',
          ),
        ),
    ],
    ['cut off', 'skabelon_beskadiget', () => read('myndighed').subarray(0, 12_000)],
    [
      'with a byte turned over',
      'skabelon_beskadiget',
      () => {
        const file = Buffer.from(read('myndighed'));
        file[5000] = (file[5000] ?? 0) ^ 0x55;
        return file;
      },
    ],
    ['without its sheet', 'skabelon_beskadiget', () => changed({ [SHEET]: null })],
    [
      'with a sheet that does not end',
      'skabelon_beskadiget',
      () => edited(SHEET, (xml) => xml.slice(0, 2500)),
    ],
    [
      'with tags that do not match',
      'skabelon_beskadiget',
      () => edited(SHEET, (xml) => xml.replace('</row>', '</raekke>')),
    ],
    [
      'with bytes that are no text',
      'skabelon_beskadiget',
      () => changed({ [SHEET]: new Uint8Array([0x3c, 0xff, 0xfe]) }),
    ],
    [
      'with its rows in disorder',
      'skabelon_beskadiget',
      () => edited(SHEET, (xml) => xml.replace('<row r="10"', '<row r="3"')),
    ],
    ['with a name that leads out', 'skabelon_stier', () => changed({ '../../../etc/cron.d/x': 'x' })],
    ['with a name from the root', 'skabelon_stier', () => changed({ '/tmp/x': 'x' })],
    ['with a name of Windows', 'skabelon_stier', () => changed({ 'C:\\Windows\\x': 'x' })],
    [
      'with a document type',
      'skabelon_dtd',
      () =>
        edited(SHEET, (xml) =>
          xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet'),
        ),
    ],
    [
      'without any sheet of cells',
      'skabelon_uden_ark',
      () => edited('xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/u, '<sheets/>')),
    ],
    [
      'that blows up',
      'skabelon_pakket_for_stort',
      () => changed({ 'xl/media/stor.bin': new Uint8Array(80 * 1_048_576) }),
    ],
  ])(
    'is refused: %s',
    async (_what, kode, make) => {
      expect(await reason(make())).toBe(kode);
    },
    30_000,
  );

  it('is refused when it is 50 MB, before it is looked at', async () => {
    expect(await reason(new Uint8Array(50 * 1_048_576))).toBe('skabelon_for_stor');
    expect(await reason(Buffer.concat([read('myndighed'), Buffer.alloc(MAX_SKABELON)]))).toBe(
      'skabelon_for_stor',
    );
  }, 30_000);

  it('tells of links to other files and of a signature, and is taken', async () => {
    const relation =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>';
    const parts = {
      'xl/_rels/workbook.xml.rels': part(read('myndighed'), 'xl/_rels/workbook.xml.rels').replace(
        '</Relationships>',
        relation,
      ),
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      '_xmlsignatures/sig1.xml': '<Signature/>',
    };
    const { id } = await p.call('skabeloner.add', { navn: 'a.xlsx', indhold: base64(changed(parts)) });
    const seen = await p.call('skabeloner.preview', { id });
    expect(seen).toMatchObject({ eksterneLinks: true, signeret: true });
    await p.call('skabeloner.delete', { id });
  });
});

describe('a cell that takes no value', () => {
  let id = '';
  beforeAll(async () => {
    id = (await p.call('skabeloner.add', { navn: 'a.xlsx', indhold: base64(read('myndighed')) })).id;
  });
  afterAll(() => p.call('skabeloner.delete', { id }));
  const indhold = { slags: 'fakta', del: 'projektnavn' } as const;

  it.each([
    ['inside a merged range', 'Indberetning', 'D3', 'celle_flettet', { omraade: 'C3:E3', celle: 'C3' }],
    ['of a formula', 'Indberetning', 'E17', 'celle_formel', undefined],
    ['that begins an array formula', 'Beregning', 'B6', 'celle_matrix', { omraade: 'B6:B8' }],
    ['inside an array formula', 'Beregning', 'B8', 'celle_matrix', { omraade: 'B6:B8' }],
    ['of a table’s heading', 'Vejledning', 'B5', 'celle_tabelhoved', { omraade: 'A5:B5' }],
    ['of a sheet that is not there', 'Ark99', 'A1', 'celle_ark_mangler', { ark: 'Ark99' }],
  ])('is refused when it is mapped: %s', async (_what, ark, celle, kode, detalje) => {
    const good = { ark: 'Indberetning', celle: 'C4', indhold };
    const error = await p.refused('skabeloner.map', { id, celler: [good, { ark, celle, indhold }] });
    expect(error.fields).toEqual({
      [`${ark}!${celle}`]: detalje === undefined ? { kode } : { kode, detalje },
    });
    expect((await p.call('skabeloner.preview', { id })).tilknytninger).toEqual([]);
  });

  it('is found again in a new version of the file, and nothing is filled then', async () => {
    await p.call('skabeloner.map', {
      id,
      celler: ['C4', 'C7', 'G12'].map((celle) => ({ ark: 'Indberetning', celle, indhold })),
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(read('myndighed')).buffer);
    const sheet = book.getWorksheet('Indberetning');
    sheet?.mergeCells('B7:D7');
    if (sheet) sheet.getCell('G12').value = { formula: 'C12*2' };
    const next = Buffer.from(await book.xlsx.writeBuffer());
    const replaced = await p.call('skabeloner.replace', { id, navn: 'b.xlsx', indhold: base64(next) });
    expect(replaced.passerIkke).toBe(2);
    const { tilknytninger, skabelon } = await p.call('skabeloner.preview', { id });
    expect(skabelon).toMatchObject({ navn: 'b.xlsx', antal: 3 });
    expect(Object.fromEntries(tilknytninger.map((t) => [t.celle, t.problem?.kode]))).toEqual({
      C4: undefined,
      C7: 'celle_flettet',
      G12: 'celle_formel',
    });
    const [periode] = (await p.call('perioder.list', {})).raekker;
    const kilde = { periodeId: periode?.id ?? '' };
    const error = await p.refused('skabeloner.fill', { id, kilde });
    expect(Object.keys(error.fields ?? {})).toEqual(['Indberetning!C7', 'Indberetning!G12']);
    await p.call('revision.undo', {});
    expect((await p.call('skabeloner.fill', { id, kilde })).antal).toBe(3);
  });
});
