import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OperationName } from '#shared/contract/index.ts';
import { contract } from '#shared/contract/index.ts';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject();
});
afterEach(() => p.remove());

const CPR = '1703881236';

describe('a deltager', () => {
  it('is created, listed with a masked CPR, found, edited, deleted and brought back, with a history', async () => {
    const { id, advarsler } = await p.call('deltagere.create', {
      navn: '  Søren Kragh ',
      cpr: '170388-1236',
      kommune: '0316',
      optagetDato: '4.9.2023',
    });
    expect(advarsler).toMatchObject([{ felt: 'cpr', kode: 'modulus11' }]);
    const [row] = (await p.call('deltagere.list', { soeg: 'kragh' })).raekker;
    expect(row).toMatchObject({
      id,
      navn: 'Søren Kragh',
      cpr: '170388-••••',
      kommune: '316',
      optagetDato: '2023-09-04',
    });
    expect((await p.call('deltagere.list', { soeg: CPR })).ialt).toBe(1);
    expect(await p.call('deltagere.showCpr', { id })).toEqual({ cpr: CPR });
    const { handling } = await p.call('deltagere.update', { id, telefon: '12 34 56 78' });
    expect((await p.call('deltagere.list', { soeg: '12345678' })).ialt).toBe(1);
    await p.call('revision.undo', { handling });
    expect((await p.call('deltagere.get', { id })).raekke.telefon).toBeNull();
    await p.call('deltagere.delete', { id });
    expect(await p.refused('deltagere.get', { id })).toMatchObject({ code: 'findes_ikke' });
    expect((await p.call('deltagere.list', { soeg: 'kragh' })).ialt).toBe(0);
    await p.call('revision.undo', {});
    expect((await p.call('deltagere.list', { soeg: 'kragh' })).ialt).toBe(1);
    const { historik } = await p.call('revision.history', { tabel: 'deltager', id });
    expect(historik.map((h) => h.art)).toEqual(['fortryd', 'slet', 'fortryd', 'ret', 'opret']);
    expect(historik[3]).toMatchObject({
      bruger: 'Mette Holm',
      felter: [{ felt: 'telefon', foer: null, efter: '12 34 56 78' }],
    });
    expect(JSON.stringify(historik)).not.toContain(CPR);
  });

  it('is refused with a CPR that another has, and the answer links to that one', async () => {
    const { id } = await p.call('deltagere.create', { navn: 'Ane', cpr: CPR });
    const error = await p.refused('deltagere.create', { navn: 'Anden', cpr: '170388 1236' });
    expect(error).toMatchObject({
      code: 'ugyldigt_input',
      fields: { cpr: { kode: 'cpr_findes', detalje: { id, navn: 'Ane' } } },
    });
    await p.call('deltagere.delete', { id });
    await p.call('deltagere.create', { navn: 'Anden', cpr: CPR });
  });

  it.each([
    [{}, 'navn', 'kraeves'],
    [{ navn: '   ' }, 'navn', 'tom'],
    [{ navn: null }, 'navn', 'kraeves'],
    [{ navn: 'x'.repeat(401) }, 'navn', 'for_lang'],
    [{ navn: 7 }, 'navn', 'forkert_type'],
    [{ navn: 'A', cpr: '3113881236' }, 'cpr', 'cpr_dato'],
    [{ navn: 'A', cpr: '170388' }, 'cpr', 'cpr_laengde'],
    [{ navn: 'A', kommune: '999' }, 'kommune', 'kommune'],
    [{ navn: 'A', optagetDato: '29.2.2023' }, 'optagetDato', 'dato'],
    [{ navn: 'A', optagetDato: '1.1.0202' }, 'optagetDato', 'dato'],
    [{ navn: 'A', arbejdsmarkedsstatus: 'rask' }, 'arbejdsmarkedsstatus', 'ukendt_kode'],
    [{ navn: 'A', diagnose: 'nej' }, 'diagnose', 'ukendt_felt'],
    [{ navn: 'A', jobformidlerId: 'ingen' }, 'jobformidlerId', 'reference_findes_ikke'],
    [
      { navn: 'A', optagetDato: '2023-09-04', visitationUdfald: 'afvist' },
      'visitationUdfald',
      'afvist_men_optaget',
    ],
    [
      { navn: 'A', optagetDato: '2023-09-04', afslutningDato: '2023-09-03' },
      'afslutningDato',
      'slut_foer_start',
    ],
    [{ navn: 'A', afslutningDato: '2023-09-03' }, 'afslutningDato', 'afsluttet_uden_optaget'],
  ])('%j is refused at %s with %s, and nothing is stored', async (input, felt, kode) => {
    expect(await p.refused('deltagere.create', input)).toMatchObject({
      code: 'ugyldigt_input',
      fields: { [felt]: { kode } },
    });
    expect((await p.call('deltagere.list', {})).ialt).toBe(0);
  });

  it('takes names as people have them, and gives them back as they were', async () => {
    const names = [
      'Åse Ærø',
      '李小龍',
      'محمد',
      '<script>alert(1)</script>',
      "O'Brien; DROP TABLE deltager;--",
      '👩‍🏭 Kim',
      '=1+1',
      'x'.repeat(400),
    ];
    for (const navn of names) await p.call('deltagere.create', { navn });
    const listed = (await p.call('deltagere.list', {})).raekker.map((r) => r.navn);
    expect([...listed].toSorted()).toEqual([...names].toSorted());
  });

  it('warns outside the bevillingsperiode and when the override contradicts the CPR', async () => {
    const { advarsler } = await p.call('deltagere.create', {
      navn: 'A',
      optagetDato: '2020-01-02',
      cpr: CPR,
      koen: 'mand',
    });
    expect(advarsler).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ felt: 'optagetDato', kode: 'uden_for_bevilling' }),
        expect.objectContaining({ felt: 'koen', kode: 'afviger_fra_cpr' }),
      ]),
    );
  });
});

describe('records that belong together', () => {
  it('are deleted together only when asked, and come back with one undo', async () => {
    const { id } = await p.call('deltagere.create', { navn: 'Ane' });
    const firma = await p.call('virksomheder.create', { navn: 'Firma', cvr: '24256790' });
    await p.call('praktik.create', {
      deltagerId: id,
      virksomhedId: firma.id,
      type: 'virksomhedspraktik',
      status: 'planlagt',
    });
    await p.call('virksomheder.createKontakt', {
      virksomhedId: firma.id,
      deltagerId: id,
      dato: '2024-01-10',
      type: 'telefon',
    });
    expect(await p.refused('deltagere.delete', { id })).toMatchObject({
      code: 'har_tilhoerende',
      detail: { praktikforloeb: 1, virksomhedskontakt: 1 },
    });
    expect((await p.call('deltagere.delete', { id, medTilhoerende: true })).antal).toBe(2);
    const [kontakt] = (await p.call('virksomheder.listKontakt', {})).raekker;
    expect(kontakt).toMatchObject({ deltagerId: null, visning: { virksomhedId: 'Firma' } });
    await p.call('revision.undo', {});
    expect((await p.call('praktik.list', { soeg: 'firma ane' })).ialt).toBe(1);
    expect((await p.call('virksomheder.listKontakt', { filter: { deltagerId: id } })).ialt).toBe(1);
  });

  it('make undo of a creation ask first', async () => {
    const { id, handling } = await p.call('deltagere.create', { navn: 'Ane' });
    await p.call('effekter.create', { deltagerId: id, art: 'uddannelse', dato: '2024-01-10' });
    expect(await p.refused('revision.undo', { handling })).toMatchObject({
      code: 'har_tilhoerende',
      detail: { effekt: 1 },
    });
  });

  it('leave to others what they wrote since: undo names it', async () => {
    const { id } = await p.call('deltagere.create', { navn: 'Ane' });
    const mine = await p.call('deltagere.update', { id, telefon: '1', email: 'a@b.dk' });
    await p.call('deltagere.update', { id, telefon: '2' });
    const result = await p.call('revision.undo', { handling: mine.handling });
    expect(result).toMatchObject({ fortrudt: 1, efterladt: [{ tabel: 'deltager', id, felt: 'telefon' }] });
    expect((await p.call('deltagere.get', { id })).raekke).toMatchObject({ telefon: '2', email: null });
  });

  it('give a CPR number in konflikt masked; the version that is chosen is named by its entry', async () => {
    const { id } = await p.call('deltagere.create', { navn: 'Ane', cpr: '0101901009' });
    const { hoveder } = await p.call('deltagere.get', { id });
    await p.call('deltagere.update', { id, cpr: '2412901238', grundlag: hoveder });
    await p.call('deltagere.update', { id, cpr: '1703881235', grundlag: hoveder });
    const both = await p.call('deltagere.get', { id });
    const versions = both.konflikter['cpr'] ?? [];
    expect(versions.map((v) => v.vaerdi).toSorted()).toEqual(['170388-••••', '241290-••••']);
    expect(JSON.stringify(both)).not.toMatch(/123[58]/);
    const valgt = { cpr: versions.find((v) => v.vaerdi === '241290-••••')?.aendring ?? '' };
    await p.call('deltagere.update', { id, valgt, grundlag: both.hoveder });
    expect((await p.call('deltagere.get', { id })).konflikter).toEqual({});
    expect((await p.call('deltagere.showCpr', { id })).cpr?.replace('-', '')).toBe('2412901238');
    expect(
      await p.refused('deltagere.update', { id, valgt: { cpr: hoveder['cpr']?.[0] ?? '' } }),
    ).toMatchObject({ fields: { cpr: { kode: 'ukendt_grundlag' } } });
  });

  it('show a stale form as a konflikt with both versions, and a choice settles it', async () => {
    const { id } = await p.call('deltagere.create', { navn: 'Ane', telefon: '1' });
    const { hoveder } = await p.call('deltagere.get', { id });
    await p.call('deltagere.update', { id, telefon: '2', grundlag: hoveder });
    await p.call('deltagere.update', { id, telefon: '3', grundlag: hoveder });
    const both = await p.call('deltagere.get', { id });
    expect(both.konflikter['telefon']?.map((v) => v.vaerdi).toSorted()).toEqual(['2', '3']);
    await p.call('deltagere.update', { id, telefon: '2', grundlag: both.hoveder });
    expect((await p.call('deltagere.get', { id })).konflikter).toEqual({});
    expect(
      await p.refused('deltagere.update', { id, telefon: '9', grundlag: { telefon: ['f'.repeat(64)] } }),
    ).toMatchObject({ fields: { telefon: { kode: 'ukendt_grundlag' } } });
  });

  it('count as one person once they are joined by flet', async () => {
    const optaget = { optagetDato: '2023-09-04', arbejdsmarkedsstatus: 'ledig' } as const;
    const a = await p.call('deltagere.create', { navn: 'Ane', ...optaget });
    const b = await p.call('deltagere.create', { navn: 'Ane Hansen', ...optaget });
    const o1 = async () =>
      (await p.call('indikatorer.count', { dato: '2024-03-19', nr: 'O1' })).indikatorer[0];
    expect((await o1())?.status).toBe(2);
    await p.call('deltagere.flet', { aId: a.id, bId: b.id });
    expect(await o1()).toMatchObject({
      status: 1,
      taellerIkke: [{ id: b.id, aarsag: 'dublet', dubletAf: a.id }],
    });
    await p.call('revision.undo', {});
    expect((await o1())?.status).toBe(2);
    expect(await p.refused('deltagere.flet', { aId: a.id, bId: a.id })).toMatchObject({
      code: 'ugyldigt_input',
    });
  });
});

describe('every other kind', () => {
  it('warns of overlapping praktik, refuses an end before its start, and a CVR with a wrong check digit', async () => {
    const d = await p.call('deltagere.create', { navn: 'Ane' });
    const v = await p.call('virksomheder.create', { navn: 'Firma' });
    const praktik = {
      deltagerId: d.id,
      virksomhedId: v.id,
      type: 'virksomhedspraktik',
      status: 'i_gang',
    } as const;
    await p.call('praktik.create', { ...praktik, startDato: '2024-01-01', slutDato: '2024-02-01' });
    expect((await p.call('praktik.create', { ...praktik, startDato: '2024-01-15' })).advarsler).toMatchObject(
      [{ felt: 'startDato', kode: 'overlap' }],
    );
    expect(
      await p.refused('praktik.create', { ...praktik, startDato: '2024-03-02', slutDato: '2024-03-01' }),
    ).toMatchObject({ fields: { slutDato: { kode: 'slut_foer_start' } } });
    expect(await p.refused('virksomheder.create', { navn: 'X', cvr: '24256791' })).toMatchObject({
      fields: { cvr: { kode: 'cvr_kontrolciffer' } },
    });
    await p.call('virksomheder.create', { navn: 'Y', cvr: 'DK 24 25 67 90' });
    expect(await p.refused('virksomheder.create', { navn: 'Z', cvr: '24256790' })).toMatchObject({
      fields: { cvr: { kode: 'cvr_findes', detalje: { navn: 'Y' } } },
    });
  });

  it('can be listed by every field, sorted as Danes sort', async () => {
    for (const navn of ['Åse', 'Aase', 'Zoe', 'Ærø', 'Østen', 'Anna', 'Éva'])
      await p.call('deltagere.create', { navn });
    const { raekker } = await p.call('deltagere.list', { sorter: { felt: 'navn' } });
    const names = raekker.map((r) => r.navn);
    expect(names.slice(0, 5)).toEqual(['Anna', 'Éva', 'Zoe', 'Ærø', 'Østen']);
    expect(new Set(names.slice(5))).toEqual(new Set(['Åse', 'Aase']));
    expect(
      await p.refused('deltagere.list', { sorter: { felt: 'navn; DROP TABLE deltager' } }),
    ).toMatchObject({ code: 'ugyldigt_input' });
    expect(await p.refused('deltagere.list', { filter: { 'id = 1 OR 1': 1 } })).toMatchObject({
      code: 'ugyldigt_input',
    });
  });

  it('survives any text in any search', async () => {
    await p.call('deltagere.create', { navn: 'Ane' });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (soeg) => {
        expect((await p.send('deltagere.list', { soeg })).ok).toBe(true);
        expect((await p.send('projekt.search', { tekst: soeg })).ok).toBe(true);
      }),
    );
  });

  it('answers every operation with what its contract says', async () => {
    const hostile = [
      undefined,
      null,
      1,
      'x',
      [],
      { id: {} },
      { __proto__: { id: 'x' } },
      { id: 'x'.repeat(65) },
    ];
    for (const name of Object.keys(contract) as OperationName[]) {
      for (const input of hostile) {
        const reply = await p.send(name, input);
        if (reply.ok) expect(contract[name].output.safeParse(reply.data).success, name).toBe(true);
        else expect(['intern'], name).not.toContain(reply.error.code);
      }
    }
  });
});
