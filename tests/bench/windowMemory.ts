import type { CDPSession, Page } from '@playwright/test';
import type { Line } from './measure.ts';

const MEGABYTE = 2 ** 20;
const WORDS = ['an', 'bo', 'kar', 'peder', 'mette h', 'søren'] as const;
const LISTS = ['/deltagere', '/virksomheder', '/praktik', '/kontakter', '/effekter'] as const;

async function heap(cdp: CDPSession): Promise<number> {
  // Twice: what the first finds free may hold something that the second finds.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}

const firstRow = (page: Page) => page.locator('[role="grid"]:not([data-left]) [data-index="0"]');

/** To another list; the one that is left is marked, so that its rows are not taken for the new one's. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('[role="grid"]')?.setAttribute('data-left', '');
    location.hash = `#${to}`;
  }, path);
  await firstRow(page).getByRole('gridcell').filter({ hasText: /\S/u }).first().waitFor();
}

/** One round of a working day: five lists, a search in each, one record opened, one saved. Gives the number of actions. */
async function round(page: Page, turn: number): Promise<number> {
  let actions = 0;
  for (const [i, path] of LISTS.entries()) {
    await goTo(page, path);
    const search = page.getByRole('textbox', { name: /^Søg i / });
    await search.fill(WORDS[(turn + i) % WORDS.length] ?? '');
    await search.fill('');
    await firstRow(page).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Escape');
    actions += 7;
  }
  await goTo(page, '/kontakter');
  await firstRow(page).getByRole('gridcell').nth(1).click();
  const person = page.locator('[data-felt="kontaktperson"] input').first();
  await person.fill(`Kontakt ${String(turn)}`);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  return actions + 4;
}

/** So many looks at the heap, spread over the work. */
const LOOKS = 8;

/**
 * An hour's work pressed together: open, type, search, choose, save, over and over. The heap is looked at all along;
 * what stands against its last size is that after the first eighth, when all that is kept for good is there.
 */
export async function workLong(page: Page, cdp: CDPSession, wanted: number): Promise<Line[]> {
  // Away from the lists, so that the first is another one too.
  await page.evaluate(() => (location.hash = '#/projekt'));
  await page.locator('[role="grid"]').waitFor({ state: 'detached' });
  let actions = 0;
  const sizes: number[] = [];
  for (let turn = 0; actions < wanted; turn += 1) {
    actions += await round(page, turn);
    if (actions >= (wanted * (sizes.length + 1)) / LOOKS) sizes.push(await heap(cdp));
  }
  const shown = sizes.map((mb) => mb.toFixed(1)).join(' · ');
  return [
    {
      what: `memory of the window after ${String(actions)} actions, against that after the first eighth (${shown} MB)`,
      ours: sizes.at(-1) ?? NaN,
      bare: sizes[0] ?? null,
      unit: 'MB',
      aim: null,
    },
  ];
}
