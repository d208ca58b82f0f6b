import { afterEach, beforeEach, expect, it } from 'vitest';
import { generatePlan } from '#shared/domain/perioder/index.ts';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-19T09:00:00Z'));
});
afterEach(() => p.remove());

const plan = async () =>
  (await p.call('perioder.list', { sorter: { felt: 'fra' } })).raekker.map((r) => [r.nr, r.fra, r.til]);
const expected = async () => (await p.call('perioder.listForventning', {})).raekker;

it('becomes quarters in one handling, keeping what is expected at the same ends, and back', async () => {
  const [before, stated] = [await plan(), await expected()];
  const rows = (await p.call('perioder.list', {})).raekker.map(({ id, fra, til }) => ({
    id,
    fra: fra ?? '',
    til: til ?? '',
  }));
  const perioder = generatePlan('2023-03-01', '2025-12-31', 'kvartal', rows);
  await p.call('perioder.savePlan', { perioder });
  expect(await plan()).toEqual(perioder.map(({ fra, til }, i) => [i + 1, fra, til]));
  expect(await expected()).toEqual(stated);
  await p.call('revision.undo', {});
  expect(await plan()).toEqual(before);
  expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
});

it('is refused as a whole when it has a gap, and names it', async () => {
  const before = await plan();
  const perioder = [
    { id: null, fra: '2023-03-01', til: '2023-08-31' },
    { id: null, fra: '2023-09-10', til: '2024-02-29' },
  ];
  const error = await p.refused('perioder.savePlan', { perioder });
  expect(error.fields).toEqual({
    'perioder.1': {
      kode: 'plan_hul',
      detalje: { nr: 2, foer: 1, fra: '01.09.2023', til: '09.09.2023' },
    },
  });
  expect(await plan()).toEqual(before);
});

it('takes a whole paste in one handling: values, blanks and targets', async () => {
  const indikatorId = (await p.call('indikatorer.list', {})).raekker[0]?.id ?? '';
  const [first, second] = (await p.call('perioder.list', { sorter: { felt: 'fra' } })).raekker;
  const before = await expected();
  const at = (periodeId = '', vaerdi: number | null) => ({ indikatorId, kolonne: { periodeId }, vaerdi });
  await p.call('perioder.saveExpected', {
    celler: [{ indikatorId, kolonne: 'maaltal', vaerdi: 1200 }, at(first?.id, 10), at(second?.id, 20)],
  });
  const mine = async () =>
    (await expected()).filter((f) => f.indikatorId === indikatorId).map((f) => f.vaerdi);
  expect((await mine()).toSorted()).toEqual([10, 20]);
  await p.call('perioder.saveExpected', { celler: [at(first?.id, null), at(second?.id, 20)] });
  expect(await mine()).toEqual([20]);
  expect((await p.call('perioder.saveExpected', { celler: [at(second?.id, 20)] })).handling).toBe('');
  await p.call('revision.undo', {});
  await p.call('revision.undo', {});
  expect(await expected()).toEqual(before);
  expect((await p.call('indikatorer.get', { id: indikatorId })).raekke.maaltal).not.toBe(1200);
});
