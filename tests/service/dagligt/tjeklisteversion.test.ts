import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-19T09:00:00Z'));
});
afterEach(() => p.remove());

const maalgruppe = async (): Promise<string> => {
  const { id } = await p.call('maalgruppe.create', { navn: 'Fra start', gyldigFra: '2023-03-01' });
  await p.call('maalgruppe.saveKriterier', { maalgruppeId: id, kriterier: [{ id: null, tekst: 'Ledig' }] });
  return id;
};

describe('a checklist of another version', () => {
  const answeredNo = async () => {
    const id = await maalgruppe();
    const person = { navn: 'Bo', visitationDato: '2023-05-02', optagetDato: '2023-05-10' };
    const { id: deltagerId } = await p.call('deltagere.create', person);
    const [first] = (await p.call('maalgruppe.checklist', { deltagerId })).kriterier;
    const svar = [{ kriteriumId: first?.id ?? '', opfyldt: false }];
    await p.call('maalgruppe.answer', { deltagerId, svar });
    await p.call('maalgruppe.newVersion', { id, gyldigFra: '2024-02-01' });
    return deltagerId;
  };
  const outside = async (id: string) =>
    (await p.call('revision.listBegrundelser', { tabel: 'deltager', id })).begrundelser.map((b) => b.kode);

  it('does not make anybody one outside the target group', async () => {
    const id = await answeredNo();
    expect(await outside(id)).toEqual(['uden_for_maalgruppe']);
    await p.call('deltagere.update', { id, visitationDato: '2024-02-20', optagetDato: '2024-02-26' });
    expect((await p.call('maalgruppe.checklist', { deltagerId: id })).kriterier[0]?.opfyldt).toBeNull();
    expect(await outside(id)).toEqual([]);
  });

  it('is not shown to who was admitted before it, though the day of the visitation is not known', async () => {
    const id = await answeredNo();
    await p.call('deltagere.update', { id, visitationDato: null });
    const { dag, kriterier } = await p.call('maalgruppe.checklist', { deltagerId: id });
    expect([dag, kriterier[0]?.opfyldt]).toEqual(['2023-05-10', false]);
  });
});
