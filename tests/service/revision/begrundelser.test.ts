import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-19T09:00:00Z'));
});
afterEach(() => p.remove());

const list = async () => (await p.call('revision.listBegrundelser', {})).begrundelser;

describe('what is odd but allowed', () => {
  it('is saved, listed without a reason, and with the latest one once it is given', async () => {
    const { id, handling } = await p.call('deltagere.create', { navn: 'Bo', cpr: '170388-1235' });
    expect(await list()).toMatchObject([{ id, navn: 'Bo', kode: 'modulus11', begrundelse: null }]);
    const grund = { felt: 'cpr', kode: 'modulus11', tekst: 'Set på sundhedskort' };
    const given = await p.call('revision.giveBegrundelser', {
      tabel: 'deltager',
      id,
      handling,
      grunde: [grund],
    });
    expect(given.handling).toBe(handling);
    expect(await list()).toMatchObject([{ id, begrundelse: { tekst: 'Set på sundhedskort' } }]);
  });

  it('goes with its reason when the save is undone, in one', async () => {
    const { id, handling } = await p.call('deltagere.create', { navn: 'Bo', cpr: '170388-1235' });
    const grunde = [{ felt: 'cpr', kode: 'modulus11', tekst: 'Oplyst af kommunen' }];
    await p.call('revision.giveBegrundelser', { tabel: 'deltager', id, handling, grunde });
    await p.call('revision.undo', {});
    expect(await list()).toEqual([]);
    expect((await p.call('revision.nextUndo', {})).handling?.tabel).not.toBe('deltager');
    await p.call('revision.redo', {});
    expect(await list()).toMatchObject([{ id, begrundelse: { tekst: 'Oplyst af kommunen' } }]);
  });

  it('also knows a long praktik, and an optaget whom the target group’s criteria leave out', async () => {
    const { id: virksomhedId } = await p.call('virksomheder.create', { navn: 'Grønt ApS' });
    const { id: deltagerId } = await p.call('deltagere.create', { navn: 'Bo', optagetDato: '2023-09-01' });
    const base = { deltagerId, virksomhedId, type: 'virksomhedspraktik', status: 'i_gang' } as const;
    const dates = { startDato: '2023-09-04', planlagtSlut: '2023-12-04' };
    const { id, advarsler } = await p.call('praktik.create', { ...base, ...dates });
    expect(advarsler.map((a) => a.kode)).toEqual(['praktik_lang']);
    const { id: maalgruppeId } = await p.call('maalgruppe.create', {
      navn: 'Fra start',
      gyldigFra: '2023-03-01',
    });
    const kriterium = await p.call('maalgruppe.createKriterium', { maalgruppeId, nr: 1, tekst: 'Ledig' });
    await p.call('maalgruppe.answer', { deltagerId, svar: [{ kriteriumId: kriterium.id, opfyldt: false }] });
    expect((await list()).map((b) => [b.id, b.kode])).toEqual(
      expect.arrayContaining([
        [id, 'praktik_lang'],
        [deltagerId, 'uden_for_maalgruppe'],
      ]),
    );
    await p.call('praktik.update', { id, planlagtSlut: '2023-12-03' });
    expect((await list()).map((b) => b.kode)).toEqual(['uden_for_maalgruppe']);
  });

  it('refuses a reason for what is not there', async () => {
    const grunde = [{ felt: 'cpr', kode: 'modulus11', tekst: 'Ord' }];
    const input = { tabel: 'deltager', id: 'ingen', handling: '', grunde };
    expect(await p.refused('revision.giveBegrundelser', input)).toMatchObject({ code: 'findes_ikke' });
  });
});
