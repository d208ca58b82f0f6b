import { expect, test } from '../fixtures/browser.ts';
import { toast } from '../fixtures/felter.ts';
import { call, goTo, openProject } from '../fixtures/projekt.ts';
import { accessibilityFaults } from '../fixtures/window.ts';

test('an indicator that two people changed side by side is settled in the builder, words and rule', async ({
  app: page,
  folder,
}) => {
  await openProject(page, folder);
  const { raekker } = await call(page, 'indikatorer.list', {});
  const id = raekker.find((r) => r.nr === 'A4')?.id ?? '';
  const { hoveder } = await call(page, 'indikatorer.get', { id });
  const heads = (...fields: string[]) => Object.fromEntries(fields.map((f) => [f, hoveder[f] ?? []]));
  for (const [navn, distinkt] of [
    ['Kontakter', 'virksomhed'],
    ['Besøg', 'raekke'],
  ] as const)
    await call(page, 'indikatorer.revise', {
      indikator: { id, navn, grundlag: heads('navn') },
      regel: {
        kilde: 'virksomhedskontakt',
        filter: {},
        distinkt,
        enhed: distinkt === 'raekke' ? 'besøg' : 'virksomheder',
        version: { art: 'ret', id: null, grundlag: heads('kilde', 'filter', 'distinkt', 'enhed') },
      },
    });
  expect(Object.keys((await call(page, 'indikatorer.get', { id })).konflikter).toSorted()).toEqual([
    'distinkt',
    'enhed',
    'navn',
  ]);

  await goTo(page, `/definitioner/${id}/ret`);
  const navn = page.getByRole('group', { name: 'Indikator · Rettet to steder' });
  const regel = page.getByRole('group', { name: /· Rettet to steder/ }).filter({ hasText: 'virksomheder' });
  await expect(navn).toContainText('Kontakter');
  await expect(navn).toContainText('Besøg');
  expect(await accessibilityFaults(page)).toEqual([]);
  await navn.getByRole('button').first().press('Enter');
  await expect(toast(page, /: afgjort/)).toBeVisible();
  await expect(navn).toHaveCount(0);
  await regel.getByRole('button').last().press('Enter');
  await expect(page.getByRole('group', { name: /Rettet to steder/ })).toHaveCount(0);
  const settled = await call(page, 'indikatorer.get', { id });
  expect(settled.konflikter).toEqual({});
  expect([settled.raekke.distinkt, settled.raekke.enhed]).toEqual(
    settled.raekke.distinkt === 'raekke' ? ['raekke', 'besøg'] : ['virksomhed', 'virksomheder'],
  );
});
