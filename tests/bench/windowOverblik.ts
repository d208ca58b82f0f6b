import type { Page } from '@playwright/test';
import { median, type Line } from './measure.ts';
import { timeBareTable } from './windowHost.ts';

/** What is pressed or gone to, and what then stands there with text in it. */
interface Step {
  /** An address, or the selector of what is pressed. */
  readonly to: { readonly hash: string } | { readonly press: string };
  readonly shown: string;
}

/** From the press until what was asked for is painted. */
function timeStep(page: Page, step: Step): Promise<number> {
  return page.evaluate(
    ({ to, shown }) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const look = (): void => {
          const found = document.querySelector(shown);
          if (found !== null && (found.textContent ?? '').length > 2)
            setTimeout(() => resolve(performance.now() - from), 0);
          else requestAnimationFrame(look);
        };
        if ('hash' in to) location.hash = to.hash;
        else document.querySelector<HTMLElement>(to.press)?.click();
        requestAnimationFrame(look);
      }),
    step,
  );
}

/** The texts in sight, a row a block: what the bare table shows. */
const textsOf = (page: Page, selector: string): Promise<string[][]> =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all.map((row) => ((row as HTMLElement).innerText ?? row.textContent ?? '').split(/[\t\n]+/)),
    );

const OVERBLIK: Step = { to: { hash: '#/overblik' }, shown: 'tr[data-nr] strong' };
const PAGE: Step = { to: { hash: '#/overblik/O1' }, shown: '.recharts-surface' };
const BAR: Step = { to: { press: '[data-opdeling="kommune"] button' }, shown: 'aside a[aria-label^="Åbn "]' };

const STEPS: readonly { readonly what: string; readonly step: Step; readonly rows: string }[] = [
  { what: 'opening Overblik: all indicators painted', step: OVERBLIK, rows: 'main tr' },
  {
    what: 'opening the page of the largest indicator, its chart painted',
    step: PAGE,
    rows: 'main section, main tr, main li',
  },
  { what: 'opening its largest bar: the records painted', step: BAR, rows: 'aside a' },
];

/** First paint of Overblik, of an indicator's page, and of what is behind a bar; against a bare table of the texts. */
export async function benchOverblikWindow(page: Page, runs: number): Promise<Line[]> {
  const times = STEPS.map(() => ({ ours: [] as number[], bare: [] as number[] }));
  for (let run = -1; run < runs; run += 1) {
    await page.evaluate(() => (location.hash = '#/eksport'));
    await page.reload();
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link').first().waitFor();
    await page.waitForLoadState('networkidle');
    for (const [i, { step, rows }] of STEPS.entries()) {
      const ours = await timeStep(page, step);
      await page.waitForLoadState('networkidle');
      const bare = await timeBareTable(page, await textsOf(page, rows));
      if (run < 0) continue;
      times[i]?.ours.push(ours);
      times[i]?.bare.push(bare);
    }
  }
  return STEPS.map(({ what }, i) => ({
    what: `${what}, against a bare HTML table of what is in sight`,
    ours: median(times[i]?.ours ?? []),
    bare: median(times[i]?.bare ?? []),
    unit: 'ms',
    aim: null,
  }));
}
