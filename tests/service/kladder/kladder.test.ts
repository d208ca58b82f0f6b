import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Kladdeindhold } from '#shared/contract/index.ts';
import { newProject, PASSWORD, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-19T09:00:00Z'));
});
afterEach(() => p.remove());

const NOEGLE = 'deltager/ny';
const indhold = (navn: string): Kladdeindhold => ({
  tabel: 'deltager',
  id: null,
  titel: 'Ny deltager',
  prefill: {},
  felter: { navn },
  hoveder: {},
  grunde: {},
});

it('a half-filled form is kept across a restart, outside the log, until it is dropped', async () => {
  const { aendringer } = await p.call('revision.verify', {});
  const { tid } = await p.call('kladder.save', { noegle: NOEGLE, indhold: indhold('Halvt udfyldt') });
  await p.call('projekt.close', {});
  const again = p.restart();
  await again.call('projekt.open', { mappe: p.mappe, adgangskode: PASSWORD });
  expect((await again.call('kladder.list', {})).kladder).toEqual([
    { noegle: NOEGLE, tid, indhold: indhold('Halvt udfyldt') },
  ]);
  await again.call('kladder.delete', { noegle: NOEGLE });
  expect((await again.call('kladder.list', {})).kladder).toEqual([]);
  expect((await again.call('revision.verify', {})).aendringer).toBe(aendringer);
  await again.service.close();
});

it('two users of one laptop never see or overwrite each other’s', async () => {
  await p.call('adgang.createBruger', { navn: 'Bo Lund', rolle: 'jobformidler', adgangskode: PASSWORD });
  await p.call('kladder.save', { noegle: NOEGLE, indhold: indhold('Mettes') });
  await p.call('projekt.close', {});
  await p.call('projekt.open', { mappe: p.mappe, bruger: 'Bo Lund', adgangskode: PASSWORD });
  expect((await p.call('kladder.list', {})).kladder).toEqual([]);
  await p.call('kladder.save', { noegle: NOEGLE, indhold: indhold('Bos') });
  await p.call('kladder.delete', { noegle: NOEGLE });
  await p.call('projekt.close', {});
  await p.call('projekt.open', { mappe: p.mappe, bruger: 'Mette Holm', adgangskode: PASSWORD });
  const { kladder } = await p.call('kladder.list', {});
  expect(kladder.map((k) => k.indhold.felter)).toEqual([{ navn: 'Mettes' }]);
});

it('more than any form holds is refused with what to do, and what was kept before stays', async () => {
  await p.call('kladder.save', { noegle: NOEGLE, indhold: indhold('Før') });
  await p.call('kladder.save', { noegle: NOEGLE, indhold: indhold('x\n'.repeat(5000)) });
  expect(
    await p.refused('kladder.save', { noegle: NOEGLE, indhold: indhold('en lang linje\n'.repeat(20_000)) }),
  ).toMatchObject({ code: 'ugyldigt_input', fields: { indhold: { kode: 'kladde_for_stor' } } });
  expect((await p.call('kladder.list', {})).kladder[0]?.indhold.felter['navn']).toHaveLength(10_000);
});

it('the explanations of a closing are offered until the periode is closed, wherever, and again when it is reopened', async () => {
  const { raekker } = await p.call('perioder.list', {});
  const periodeId = raekker.find((r) => r.nr === 1)?.id ?? '';
  const kladde = { ...indhold(''), tabel: 'lukning', id: periodeId, felter: { konflikter: 'Bestilt.' } };
  await p.call('kladder.save', { noegle: `lukning/${periodeId}`, indhold: kladde });
  const offered = async () => (await p.call('kladder.list', {})).kladder.map((k) => k.indhold.id);
  expect(await offered()).toEqual([periodeId]);
  const other = p.restart();
  await other.call('projekt.open', { mappe: p.mappe, adgangskode: PASSWORD });
  const { id } = await other.call('indsendelser.close', { periodeId, forklaringer: {} });
  expect(await offered()).toEqual([]);
  await other.call('indsendelser.reopen', { id, grund: 'En rettelse' });
  expect(await offered()).toEqual([periodeId]);
  await other.service.close();
});
