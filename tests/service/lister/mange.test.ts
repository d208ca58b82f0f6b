import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject();
});
afterEach(() => p.remove());

const person = (navn: string, more: object = {}): Promise<string> =>
  p.call('deltagere.create', { navn, ...more }).then(({ id }) => id);

describe('one field of many rows', () => {
  it('is set by one command: one handling, one undo, history on each', async () => {
    const ids = [await person('Ane'), await person('Bo'), await person('Cia', { kommune: '326' })];
    const change = { tabel: 'deltager', ids, felt: 'kommune', vaerdi: '0326' } as const;
    expect(await p.call('registrering.previewMany', change)).toEqual({
      aendres: 2,
      uaendret: 1,
      afvist: [],
    });
    const done = await p.call('registrering.updateMany', { ...change, udeladAfviste: false });
    expect(done).toMatchObject({ antal: 2, uaendret: 1, afvist: [] });
    const kommuner = async () => (await p.call('deltagere.list', {})).raekker.map((r) => r.kommune);
    expect(await kommuner()).toEqual(['326', '326', '326']);
    const { historik } = await p.call('revision.history', { tabel: 'deltager', id: ids[0] ?? '' });
    expect(historik[0]).toMatchObject({
      handling: done.handling,
      felter: [{ felt: 'kommune', efter: '326' }],
    });
    await p.call('revision.undo', {});
    expect(await kommuner()).toEqual([null, null, '326']);
  });

  it('prolongs no hold without its reason: a rule of the change is asked of each row', async () => {
    const begun = { startDato: '2024-01-08', planlagtSlut: '2024-03-15' };
    const { id } = await p.call('forloeb.createHold', { navn: 'Hold 1', ...begun });
    const ids = [id];
    const change = { tabel: 'hold', ids, felt: 'planlagtSlut', vaerdi: '2024-04-26' } as const;
    await p.refused('registrering.updateMany', { ...change, udeladAfviste: false });
    expect((await p.call('forloeb.getHold', { id })).raekke.planlagtSlut).toBe('2024-03-15');
    expect((await p.call('registrering.previewMany', change)).afvist).toMatchObject([{ id, navn: 'Hold 1' }]);
  });

  it('refuses all where a rule refuses one, unless those are to be left out; they are named', async () => {
    const ids = [await person('Ane', { optagetDato: '2023-09-04' }), await person('Bo')];
    const change = { tabel: 'deltager', ids, felt: 'afslutningDato', vaerdi: '2024-01-31' } as const;
    const bo = { id: ids[1], navn: 'Bo', felt: 'afslutningDato', kode: 'afsluttet_uden_optaget' };
    expect(await p.call('registrering.previewMany', change)).toEqual({
      aendres: 1,
      uaendret: 0,
      afvist: [bo],
    });
    expect(await p.refused('registrering.updateMany', { ...change, udeladAfviste: false })).toMatchObject({
      code: 'ugyldigt_input',
      fields: { afslutningDato: { kode: 'afsluttet_uden_optaget' } },
      detail: { afvist: 1 },
    });
    expect((await p.call('deltagere.get', { id: ids[0] ?? '' })).raekke.afslutningDato).toBeNull();
    const done = await p.call('registrering.updateMany', { ...change, udeladAfviste: true });
    expect(done).toMatchObject({ antal: 1, afvist: [bo] });
    expect((await p.call('deltagere.get', { id: ids[0] ?? '' })).raekke.afslutningDato).toBe('2024-01-31');
  });

  it.each([
    ['deltager', 'navn', 'Ens', 'ikke_for_mange'],
    ['deltager', 'cpr', '1703881236', 'ikke_for_mange'],
    ['deltager', 'note', 'Ens', 'ikke_for_mange'],
    ['deltager', 'telefon', '12345678', 'ikke_for_mange'],
    ['virksomhed', 'cvr', '24256790', 'ikke_for_mange'],
    ['praktikforloeb', 'deltagerId', 'x', 'ikke_for_mange'],
    ['deltager', 'slettet', true, 'ikke_for_mange'],
    ['deltager', 'kommune', '999', 'kommune'],
    ['deltager', 'jobformidlerId', 'ingen', null],
    ['virksomhedskontakt', 'dato', null, 'kraeves'],
  ])('%s.%s = %j is refused', async (tabel, felt, vaerdi, kode) => {
    const id = await person('Ane');
    const change = { tabel, ids: [id], felt, vaerdi };
    if (kode === null) {
      const reply = await p.send('registrering.previewMany', change);
      expect(reply).toMatchObject({
        ok: true,
        data: { aendres: 0, afvist: [{ kode: 'reference_findes_ikke' }] },
      });
    } else {
      expect(await p.refused('registrering.previewMany', change)).toMatchObject({
        fields: { [felt]: { kode } },
      });
    }
  });

  it('leaves users, the project and its indicators alone', async () => {
    for (const tabel of ['bruger', 'projekt', 'indikator', 'aendring'])
      expect(
        await p.refused('registrering.updateMany', {
          tabel,
          ids: ['x'],
          felt: 'rolle',
          vaerdi: 'projektleder',
          udeladAfviste: true,
        }),
      ).toMatchObject({ fields: { tabel: { kode: 'ukendt_kode' } } });
  });

  it('writes nothing, and has nothing to undo, where all have the value already or are gone', async () => {
    const id = await person('Ane', { kommune: '316' });
    const gone = await person('Bo');
    await p.call('deltagere.delete', { id: gone });
    const done = await p.call('registrering.updateMany', {
      tabel: 'deltager',
      ids: [id, id, gone],
      felt: 'kommune',
      vaerdi: '316',
      udeladAfviste: false,
    });
    expect(done).toEqual({ handling: '', antal: 0, uaendret: 1, afvist: [] });
  });

  it('is refused in a copy that can only be read; looking at what it would do is not', async () => {
    const ids = [await person('Ane')];
    const kopi = { sti: join(p.dir, 'kopi.effektspor-kopi'), adgangskode: 'kun til revisor 1234' };
    await p.call('revision.copy', kopi);
    await p.call('projekt.close', {});
    await p.call('projekt.open', { mappe: kopi.sti, adgangskode: kopi.adgangskode });
    const change = { tabel: 'deltager', ids, felt: 'kommune', vaerdi: '316' } as const;
    expect(await p.refused('registrering.updateMany', { ...change, udeladAfviste: true })).toMatchObject({
      code: 'skrivebeskyttet',
    });
    expect(await p.call('registrering.previewMany', change)).toMatchObject({ aendres: 1 });
  });
});

describe('what a list finds', () => {
  it('is narrowed by days, by fields without a value, and by ids; all ids come in its order', async () => {
    const ane = await person('Ane', { optagetDato: '2023-09-04', kommune: '316' });
    const bo = await person('Bo', { optagetDato: '2023-10-01' });
    const cia = await person('Cia');
    const found = async (liste: object): Promise<string[]> =>
      (await p.call('registrering.findIds', { tabel: 'deltager', liste })).ids;
    expect(await found({})).toEqual([ane, bo, cia]);
    expect(await found({ sorter: { felt: 'navn', faldende: true } })).toEqual([cia, bo, ane]);
    expect(await found({ mellem: { optagetDato: { fra: '2023-09-04', til: '2023-09-30' } } })).toEqual([ane]);
    expect(await found({ mellem: { optagetDato: { fra: '5.9.2023' } } })).toEqual([bo]);
    expect(await found({ mellem: { optagetDato: {} } })).toEqual([ane, bo]);
    expect(await found({ filter: { kommune: null } })).toEqual([bo, cia]);
    expect(await found({ soeg: 'cia' })).toEqual([cia]);
    expect(await found({ ids: [cia, ane] })).toEqual([ane, cia]);
    expect(await found({ spring: 1, graense: 1 })).toEqual([bo]);
    expect(
      await p.refused('registrering.findIds', { tabel: 'deltager', liste: { mellem: { x: {} } } }),
    ).toMatchObject({ fields: { x: { kode: 'ukendt_felt' } } });
    const listed = await p.call('deltagere.list', {
      ids: [bo],
      mellem: { optagetDato: { til: '2024-01-01' } },
    });
    expect(listed).toMatchObject({ ialt: 1, raekker: [{ id: bo }] });
  });
});
