import { afterEach, beforeEach, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

const DAG = '2024-03-19';
let p: TestProject;
let virksomhedId: string;
beforeEach(async () => {
  p = await newProject(() => Date.parse(`${DAG}T09:00:00Z`));
  virksomhedId = (await p.call('virksomheder.create', { navn: 'Holbæk Grønt ApS', cvr: '13748136' })).id;
});
afterEach(() => p.remove());

it('the funnel names the companies at each step, and where each stopped', async () => {
  const anden = await p.call('virksomheder.create', { navn: 'Bygmester Lund' });
  await p.call('virksomheder.createKontakt', { virksomhedId, dato: '2024-01-10', type: 'moede' });
  await p.call('virksomheder.createKontakt', { virksomhedId, dato: '2024-01-20', type: 'telefon' });
  await p.call('virksomheder.createKontakt', { virksomhedId: anden.id, dato: '2023-10-01', type: 'mail' });
  await p.call('virksomheder.update', { id: virksomhedId, informeretOmStoetteDato: '2024-01-10' });
  const deltager = await p.call('deltagere.create', { navn: 'Ane', optagetDato: '2023-09-01' });
  await p.call('praktik.create', {
    deltagerId: deltager.id,
    virksomhedId,
    type: 'virksomhedspraktik',
    status: 'i_gang',
    startDato: '2024-02-01',
  });
  const whole = await p.call('virksomheder.funnel', {});
  expect(whole.trin.map((t) => t.virksomheder.length)).toEqual([2, 1, 1, 1, 1, 0, 0]);
  expect(whole.trin[0]?.standset).toEqual([{ id: anden.id, navn: 'Bygmester Lund' }]);
  expect(whole.trin[4]?.standset).toMatchObject([{ id: virksomhedId }]);
  expect(whole).toMatchObject({ til: DAG, kontakter: 3, praktikforloeb: 1 });
  const spring = await p.call('virksomheder.funnel', { fra: '2024-01-15' });
  expect(spring.trin.map((t) => t.virksomheder.length)).toEqual([1, 0, 0, 1, 1, 0, 0]);
  expect(spring).toMatchObject({ kontakter: 1, praktikforloeb: 1 });
});

it('a praktik that is to begin is agreed now, and was not in a period that has ended', async () => {
  const deltager = await p.call('deltagere.create', { navn: 'Ane', optagetDato: '2023-09-01' });
  const plan = { type: 'virksomhedspraktik', status: 'planlagt', planlagtStart: '2024-04-02' } as const;
  await p.call('praktik.create', { deltagerId: deltager.id, virksomhedId, ...plan });
  const agreed = async (tidsrum: { til?: string; fra?: string }) =>
    (await p.call('virksomheder.funnel', tidsrum)).trin.find((t) => t.trin === 'praktik_aftalt')?.virksomheder
      .length;
  expect(await agreed({})).toBe(1);
  expect(await agreed({ til: '2024-02-29' })).toBe(0);
  expect(await agreed({ fra: '2024-03-01', til: DAG })).toBe(1);
});

it('a no has a coded reason; “andet” asks for words', async () => {
  const nej = { virksomhedId, status: 'afslaaet', afslaaetDato: '2024-02-01' } as const;
  expect(await p.refused('virksomheder.createStoette', nej)).toMatchObject({
    fields: { afslagsaarsag: { kode: 'kraeves' } },
  });
  expect(await p.refused('virksomheder.createStoette', { ...nej, afslagsaarsag: 'andet' })).toMatchObject({
    fields: { afslagsgrund: { kode: 'kraeves' } },
  });
  const { id } = await p.call('virksomheder.createStoette', { ...nej, afslagsaarsag: 'ikke_behov' });
  expect((await p.call('virksomheder.getStoette', { id })).raekke.afslagsaarsag).toBe('ikke_behov');
});

it('a reason that was written before the codes came still stands', async () => {
  const { id } = await p.call('virksomheder.createStoette', {
    virksomhedId,
    status: 'afslaaet',
    afslagsgrund: 'Har folk nok',
  });
  await p.call('virksomheder.updateStoette', { id, note: 'Spørg igen til sommer' });
  expect((await p.call('virksomheder.getStoette', { id })).raekke.afslagsgrund).toBe('Har folk nok');
});
