import { afterEach, beforeEach, expect, it } from 'vitest';
import { tekster } from '#shared/tekster/index.ts';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject();
});
afterEach(() => p.remove());

const said = async () => {
  const next = (await p.call('revision.nextUndo', {})).handling;
  return [next?.tabel, next?.navn];
};

it('what has no name of its own is called by what people know it as', async () => {
  await p.call('perioder.create', { nr: 9, fra: '2030-01-01', til: '2030-06-30' });
  expect(await said()).toEqual(['periode', '1. halvår 2030']);
  await p.call('projekt.createKommune', { kommune: '316', rolle: 'partner' });
  expect(await said()).toEqual(['projektkommune', 'Holbæk']);
  await p.call('evaluering.save', { emne: 'forankring', lys: 'gul', tekst: null });
  expect(await said()).toEqual(['evaluering', tekster.koder.evaluering.emne.forankring]);
});

it.each([
  [1, '2023-03-01', '2023-08-31', '1, 01.03.2023 – 31.08.2023'],
  [2, '2024-07-01', '2024-12-31', '2. halvår 2024'],
  [4, '2024-10-01', '2024-12-31', '4. kvartal 2024'],
  [1, '2024-01-01', '2024-12-31', '2024'],
  [1, '2023-07-01', '2024-12-31', '1, 01.07.2023 – 31.12.2024'],
  [null, '', '', ''],
])('period %s from %s to %s is called “%s”', (nr, fra, til, name) =>
  expect(tekster.perioder.navn(nr, fra, til)).toBe(name),
);
