import { afterEach, beforeEach, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

const DAG = '2024-03-19';
let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse(`${DAG}T09:00:00Z`));
});
afterEach(() => p.remove());

const admit = async (navn: string, more: { afslutningDato?: string } = {}): Promise<string> =>
  (await p.call('deltagere.create', { navn, optagetDato: '2023-09-04', ...more })).id;
const read = () => p.call('forloeb.opkvalificering', {});

it('lists who was never offered a screening, and offers it to all of them in one handling', async () => {
  const ids = [await admit('Ane'), await admit('Bo'), await admit('Cia')];
  await admit('Forlængst', { afslutningDato: '2024-01-01' });
  await p.call('deltagere.create', { navn: 'Kun visiteret' });
  const screening = { deltagerId: ids[2] ?? '', art: 'fvu_screening' } as const;
  await p.call('forloeb.createKursus', { ...screening, status: 'afslaaet' });
  const before = await read();
  expect(before.manglerScreening.map((d) => d.navn)).toEqual(['Ane', 'Bo']);
  expect(before.screening).toEqual({
    ialt: 4,
    antal: { mangler: 3, tilbudt: 0, tilmeldt: 0, gennemfoert: 0, afslaaet: 1 },
  });
  const { handling, antal } = await p.call('forloeb.offerScreening', { deltagerIds: ids, dato: DAG });
  expect(antal).toBe(2);
  const after = await read();
  expect(after.manglerScreening).toEqual([]);
  expect(after.screening.antal).toMatchObject({ tilbudt: 2, mangler: 1 });
  const [offered] = (await p.call('forloeb.listKursus', { filter: { status: 'tilbudt' } })).raekker;
  await p.call('forloeb.updateKursus', { id: offered?.id ?? '', status: 'tilmeldt' });
  expect((await read()).screening.antal).toMatchObject({ tilbudt: 1, tilmeldt: 1 });
  await p.call('revision.undo', {});
  expect((await p.call('forloeb.listKursus', { filter: { status: 'tilbudt' } })).raekker).toMatchObject([
    { tilbudtDato: DAG },
    { tilbudtDato: DAG },
  ]);
  await p.call('revision.undo', { handling });
  expect((await read()).manglerScreening).toHaveLength(2);
});

it('lists finished courses without bevis, and takes them off when it comes', async () => {
  const deltagerId = await admit('Ane');
  const course = { deltagerId, status: 'gennemfoert', gennemfoertDato: '2024-02-01' } as const;
  const truck = await p.call('forloeb.createKursus', { ...course, art: 'certifikat', navn: 'Truck' });
  await p.call('forloeb.createKursus', {
    ...course,
    gennemfoertDato: '2024-02-02',
    art: 'amu',
    bevis: false,
  });
  await p.call('forloeb.createKursus', { ...course, art: 'avu', bevis: true });
  await p.call('forloeb.createKursus', { ...course, art: 'fvu_screening' });
  await p.call('forloeb.createKursus', { deltagerId, art: 'amu', status: 'tilmeldt' });
  const { manglerBevis } = await read();
  expect(manglerBevis.map((k) => [k.deltager, k.kursus])).toEqual([
    ['Ane', 'Truck'],
    ['Ane', ''],
  ]);
  const ids = manglerBevis.map((k) => k.id);
  const came = { tabel: 'kursus', felt: 'bevis', vaerdi: true, udeladAfviste: false } as const;
  await p.call('registrering.updateMany', { ...came, ids });
  expect((await read()).manglerBevis).toEqual([]);
  await p.call('revision.undo', {});
  expect((await read()).manglerBevis.map((k) => k.id)).toContain(truck.id);
});

it('keeps a recommended level that was written before there was a list', async () => {
  const deltagerId = await admit('Ane');
  const screening = { deltagerId, art: 'fvu_screening', status: 'gennemfoert' } as const;
  const { id } = await p.call('forloeb.createKursus', { ...screening, anbefaletTrin: 'Dansk, trin 2 måske' });
  await p.call('forloeb.updateKursus', { id, note: 'Ring igen' });
  expect((await p.call('forloeb.getKursus', { id })).raekke.anbefaletTrin).toBe('Dansk, trin 2 måske');
});
