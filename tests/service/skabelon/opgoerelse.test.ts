import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import { FAKTA, GRUPPEDELE, INDIKATORDELE, type PERIODEDELE } from '#shared/domain/skabeloner/index.ts';
import { GRUPPER } from '#shared/domain/indikatorer/index.ts';
import { newProject, type TestProject } from '../project.ts';
import { read } from './files.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-05T09:00:00Z'));
});
afterEach(() => p.remove());

const ARK = 'Indberetning';
type Celle = InputOf<'skabeloner.map'>['celler'][number];
type Indhold = NonNullable<Celle['indhold']>;

const skabelon = async (celler: Readonly<Record<string, Indhold>>) => {
  const indhold = read('myndighed').toString('base64');
  const { id } = await p.call('skabeloner.add', { navn: 'Indberetning.xlsx', indhold });
  const list = Object.entries(celler).map(([celle, i]): Celle => ({ ark: ARK, celle, indhold: i }));
  await p.call('skabeloner.map', { id, celler: list });
  return id;
};
const indikator = async (nr: string, del: (typeof INDIKATORDELE)[number]): Promise<Indhold> => {
  const { raekker } = await p.call('indikatorer.list', {});
  return { slags: 'indikator', indikatorId: raekker.find((i) => i.nr === nr)?.id ?? '', del };
};
const periodeId = async (nr: number) =>
  (await p.call('perioder.list', {})).raekker.find((r) => r.nr === nr)?.id ?? '';
const close = async (nr: number) => {
  const id = await periodeId(nr);
  const { punkter } = await p.call('indsendelser.check', { periodeId: id });
  const forklaringer = Object.fromEntries(punkter.map(({ kode }) => [kode, 'Prøvedata.']));
  return (await p.call('indsendelser.close', { periodeId: id, forklaringer })).id;
};
const deltager = (navn: string, optagetDato: string) =>
  p.call('deltagere.create', { navn, optagetDato, arbejdsmarkedsstatus: 'ledig' }, 'Oplyst for sent');
const sheetOf = async (bytes: Uint8Array | null) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes ?? []).buffer);
  return book.getWorksheet(ARK);
};

describe('filling a template', () => {
  it('takes the numbers of a closed submission as they were stored, whatever is registered later', async () => {
    await deltager('Ane', '2023-07-01');
    await deltager('Bo', '2023-10-01');
    const id = await skabelon({
      C3: { slags: 'fakta', del: 'projektnavn' },
      C5: { slags: 'fakta', del: 'periodeFra' },
      C6: { slags: 'fakta', del: 'periodeTil' },
      C7: { slags: 'fakta', del: 'udarbejdetAf' },
      C14: await indikator('O1', 'maaltal'),
      D14: await indikator('O1', 'iPerioden'),
      E14: await indikator('O1', 'kumulativ'),
      F14: await indikator('O1', 'procent'),
      G14: await indikator('E1', 'kumulativ'),
    });
    const indsendelseId = await close(2);
    await deltager('Carl', '2023-08-01');
    const made = await p.call('skabeloner.fill', { id, kilde: { indsendelseId } });
    const sheet = await sheetOf(made.bytes);
    const value = (cell: string) => sheet?.getCell(cell).value;
    expect(['C3', 'C7', 'D14', 'E14'].map(value)).toEqual(['Prøveprojekt', 'Mette Holm', 1, 2]);
    expect(value('C6')).toEqual(new Date('2024-02-29T00:00:00Z'));
    expect(made).toMatchObject({ filnavn: 'Indberetning – periode 2.xlsx', antal: 9, sti: null });
    expect(made.sha256).toBe(
      createHash('sha256')
        .update(made.bytes ?? '')
        .digest('hex'),
    );
    const { vaerdier } = await p.call('skabeloner.values', { id, kilde: { indsendelseId } });
    expect(Object.fromEntries(vaerdier.map((v) => [v.celle, v.vist]))).toMatchObject({ D14: '1', E14: '2' });
    const again = await p.call('skabeloner.fill', { id, kilde: { indsendelseId } });
    expect(again.sha256).toBe(made.sha256);
  });

  it('takes what was reached and expected in a period of the plan, whichever is submitted', async () => {
    await deltager('Ane', '2023-07-01');
    await deltager('Bo', '2023-10-01');
    await deltager('Carl', '2023-11-01');
    const [p1, p2, p3] = await Promise.all([1, 2, 3].map(periodeId));
    const { indikatorId } = { indikatorId: '', ...(await indikator('O1', 'kumulativ')) };
    const inPeriod = (periodeId: string | undefined, del: (typeof PERIODEDELE)[number]) =>
      ({ slags: 'periode', indikatorId, periodeId: periodeId ?? '', del }) as const;
    const id = await skabelon({
      C10: inPeriod(p1, 'vaerdi'),
      D10: inPeriod(p1, 'kumulativ'),
      E10: inPeriod(p2, 'vaerdi'),
      C11: inPeriod(p2, 'kumulativ'),
      D11: inPeriod(p2, 'forventet'),
      // Not begun, nothing stated, and a period that is no more.
      E11: inPeriod(p3, 'vaerdi'),
      C12: inPeriod(p1, 'forventet'),
      D12: inPeriod('findes-ikke', 'vaerdi'),
    });
    const values = async (kilde: InputOf<'skabeloner.values'>['kilde']) => {
      const { vaerdier } = await p.call('skabeloner.values', { id, kilde });
      return Object.fromEntries(vaerdier.map((v) => [v.celle, v.vist]));
    };
    const expected = { C10: '1', D10: '1', E10: '2', C11: '3', D11: '50', E11: null, C12: null, D12: null };
    const indsendelseId = await close(2);
    expect(await values({ indsendelseId })).toEqual(expected);
    await deltager('Dan', '2023-08-01');
    expect(await values({ indsendelseId })).toEqual(expected);
    expect(await values({ periodeId: p2 ?? '' })).toMatchObject({ D10: '2', C11: '4' });
    const sheet = await sheetOf((await p.call('skabeloner.fill', { id, kilde: { indsendelseId } })).bytes);
    expect(['C11', 'D11', 'E11'].map((cell) => sheet?.getCell(cell).value ?? null)).toEqual([3, 50, null]);
  });

  it('says foreløbig of a live count, in the file name and where the template asks for it', async () => {
    await deltager('Ane', '2023-07-01');
    const id = await skabelon({
      C4: { slags: 'fakta', del: 'tilstand' },
      E14: await indikator('O1', 'kumulativ'),
    });
    const made = await p.call('skabeloner.fill', { id, kilde: { periodeId: await periodeId(3) } });
    expect(made.filnavn).toBe('Indberetning – periode 3 (foreløbig 05.03.2024).xlsx');
    const sheet = await sheetOf(made.bytes);
    expect([sheet?.getCell('C4').value, sheet?.getCell('E14').value]).toEqual(['Foreløbig', 1]);
  });

  it('writes the file whole, and leaves none when it is stopped or refused', async () => {
    const id = await skabelon({ C3: { slags: 'fakta', del: 'projektnavn' } });
    const kilde = { periodeId: await periodeId(2) };
    const sti = join(p.dir, 'ud.xlsx');
    await p.call('skabeloner.fill', { id, kilde, sti });
    expect(readFileSync(sti).subarray(0, 2).toString()).toBe('PK');
    const stopped = join(p.dir, 'stoppet.xlsx');
    const stop = p.service.onEvent((e) => {
      if (e.event === 'progress') p.service.cancel(e.id);
    });
    expect((await p.refused('skabeloner.fill', { id, kilde, sti: stopped })).code).toBe('afbrudt');
    stop();
    const refused = join(p.dir, 'afvist.xlsx');
    await p.call('skabeloner.map', { id, celler: [{ ark: ARK, celle: 'C3', indhold: null }] });
    expect((await p.refused('skabeloner.fill', { id, kilde, sti: refused })).fields).toEqual({
      celler: { kode: 'skabelon_uden_celler' },
    });
    expect(existsSync(stopped) || existsSync(refused)).toBe(false);
    expect(readdirSync(p.dir).filter((f) => f.includes('.tmp'))).toEqual([]);
  });

  it('has a value, or none, for everything that can be chosen', async () => {
    await deltager('Ane', '2023-07-01');
    const alle: Indhold[] = [
      ...FAKTA.map((del) => ({ slags: 'fakta', del }) as const),
      ...GRUPPER.flatMap((gruppe) => GRUPPEDELE.map((del) => ({ slags: 'gruppe', gruppe, del }) as const)),
      ...(await Promise.all(INDIKATORDELE.map((del) => indikator('O1', del)))),
    ];
    const id = await skabelon(Object.fromEntries(alle.map((i, n) => [`J${String(n + 30)}`, i])));
    const { vaerdier } = await p.call('skabeloner.values', { id, kilde: { indsendelseId: await close(2) } });
    const without = vaerdier
      .filter((v) => v.vist === null)
      .map((v) => ('del' in v.indhold ? v.indhold.del : ''));
    expect(vaerdier).toHaveLength(alle.length);
    expect(without.toSorted()).toEqual(
      expect.arrayContaining(['tilskudsmodtager', 'sagsbehandler', 'finansieringskilde', 'budget']),
    );
    expect(without).not.toContain('kumulativ');
  });
});

describe('a kept template', () => {
  it('is known again, is offered as the next version, and survives a restart with its file', async () => {
    const id = await skabelon({ C3: { slags: 'fakta', del: 'projektnavn' } });
    const inspect = (name: 'myndighed' | 'libreoffice') =>
      p.call('skabeloner.inspect', { indhold: read(name).toString('base64') });
    expect(await inspect('myndighed')).toMatchObject({ kendt: { id }, ligner: null });
    expect(await inspect('libreoffice')).toMatchObject({ kendt: null, ligner: { id, antal: 1 } });
    const { ark } = await p.call('skabeloner.preview', { id });
    expect(ark.map((a) => [a.navn, a.skjult])).toEqual([
      ['Indberetning', false],
      ['Beregning', false],
      ['Vejledning', false],
      ['Lister', true],
    ]);
    const cell = (tekst: string) => ark[0]?.celler.find((c) => c.tekst === tekst);
    expect(cell('Nr.')).toMatchObject({ raekke: 9, kolonne: 1, fed: true, fyld: '#1F4E78' });
    expect(ark[2]?.celler[0]?.tekst).toBe('Udfyld kun de gule felter.');
  });

  it('can be looked at and filled in an auditor’s copy, and not changed there', async () => {
    const id = await skabelon({ C3: { slags: 'fakta', del: 'projektnavn' } });
    const kilde = { indsendelseId: await close(2) };
    const before = await p.call('skabeloner.fill', { id, kilde });
    const sti = join(p.dir, 'revisor.effektspor-kopi');
    await p.call('revision.copy', { sti, adgangskode: 'rug korn havre byg' });
    await p.call('projekt.open', { mappe: sti, adgangskode: 'rug korn havre byg' });
    expect((await p.call('skabeloner.fill', { id, kilde })).sha256).toBe(before.sha256);
    expect((await p.refused('skabeloner.delete', { id })).code).toBe('skrivebeskyttet');
    expect((await p.refused('skabeloner.map', { id, celler: [] })).code).toBe('skrivebeskyttet');
  });

  it('is encrypted with the rest of the project', async () => {
    await skabelon({ C3: { slags: 'fakta', del: 'projektnavn' } });
    await p.service.close();
    const bytes = readFileSync(join(p.mappe, 'data.db'));
    expect(bytes.includes(read('myndighed').subarray(0, 64))).toBe(false);
    expect(bytes.includes('Indberetning')).toBe(false);
  });
});
