import type { CDPSession, Page } from '@playwright/test';
import { median, type Line } from './measure.ts';
import { databaseOf, type BenchProject } from './project.ts';
import { inWindow, timeBareTable } from './windowHost.ts';
import { workLong } from './windowMemory.ts';
import { benchOverblikWindow } from './windowOverblik.ts';

const PEOPLE = 20;
const LETTERS = 6;
/** Between two keys, so that what one changes late is not taken for the next one's. */
const REST_MS = 300;
const ACTIONS = 3000;

/** The list, the search and the memory of the built window. */
export async function benchWindow(project: BenchProject, runs: number): Promise<Line[]> {
  return inWindow(project, async (page) => {
    const search = await benchKeys(page, namesOf(project));
    const opening = await benchOpeningOfList(page, runs);
    const overblik = await benchOverblikWindow(page, runs);
    const cdp: CDPSession = await page.context().newCDPSession(page);
    const memory = await workLong(page, cdp, ACTIONS);
    return [...search, ...opening, ...overblik, ...memory];
  });
}

/** First names, each once, so that most letters ask for something new. */
function namesOf(project: BenchProject): string[] {
  const db = databaseOf(project);
  const names = db.sql('SELECT navn FROM deltager WHERE slettet = 0 ORDER BY id').pluck().all() as string[];
  db.close();
  // Playwright has a key for these letters; others it puts in without one.
  const first = names.map((name) => name.split(' ')[0] ?? '').filter((name) => /^[a-z]{3,}$/iu.test(name));
  return [...new Set(first)].slice(0, PEOPLE);
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? NaN;

/**
 * In the page: milliseconds from the next key press until it is painted. With `results`: until what stands outside the
 * search field has changed and is painted; null where it did not change, for there was nothing new to show.
 */
const nextKey = (results: boolean): { time: Promise<number | null> } => ({
  time: new Promise((resolve) => {
    const painted = (from: number): void => {
      requestAnimationFrame(() => {
        setTimeout(() => resolve(performance.now() - from), 0);
      });
    };
    const isResult = ({ target }: MutationRecord): boolean => {
      const place = target instanceof Element ? target : target.parentElement;
      return (
        place !== null && (place.closest('[role="search"]') === null || place.closest('output') !== null)
      );
    };
    const changed = (from: number): void => {
      const nothing = setTimeout(() => resolve(null), 1000);
      const seen = new MutationObserver((records) => {
        if (!records.some(isResult)) return;
        seen.disconnect();
        clearTimeout(nothing);
        painted(from);
      });
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      seen.observe(document.querySelector('main') ?? document.body, all);
    };
    addEventListener('keydown', (event) => (results ? changed : painted)(event.timeStamp), {
      once: true,
      capture: true,
    });
  }),
});

/** Each text typed into the field that has the focus, letter by letter. */
async function timeKeys(page: Page, texts: readonly string[], results: boolean): Promise<number[]> {
  const times: (number | null)[] = [];
  for (const text of texts) {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    for (const letter of text) {
      await page.waitForTimeout(REST_MS);
      // The page listens before the key is pressed.
      const listening = await page.evaluateHandle(nextKey, results);
      await page.keyboard.type(letter);
      times.push(await listening.evaluate(({ time }) => time));
    }
  }
  return times.filter((time) => time !== null);
}

async function benchKeys(page: Page, names: readonly string[]): Promise<Line[]> {
  const texts = names.map((name) => name.slice(0, LETTERS));
  await page.evaluate(() => (location.hash = '#/deltagere'));
  await page.locator('[data-index="0"]').first().waitFor();
  await page.getByRole('textbox', { name: /^Søg i / }).focus();
  const list = await timeKeys(page, texts, true);
  const bare = await page.context().newPage();
  await bare.setContent('<input autofocus>');
  await bare.locator('input').focus();
  const plain = await timeKeys(bare, texts, false);
  await bare.close();
  return [
    {
      what: 'key press to painted result, search in the largest list (p95)',
      ours: p95(list),
      bare: p95(plain),
      unit: 'ms',
      aim: null,
    },
  ];
}

/** From the press on the menu to painted rows, nothing known beforehand; against the same rows as a bare HTML table. */
async function benchOpeningOfList(page: Page, runs: number): Promise<Line[]> {
  const times: number[] = [];
  const bare: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    await page.evaluate(() => (location.hash = '#/overblik'));
    await page.reload();
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link').first().waitFor();
    await page.waitForLoadState('networkidle');
    const ours = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const from = performance.now();
          const look = (): void => {
            const cells = document.querySelectorAll('[data-index="0"] [role="gridcell"]');
            if ([...cells].some((cell) => (cell.textContent ?? '').length > 2))
              setTimeout(() => resolve(performance.now() - from), 0);
            else requestAnimationFrame(look);
          };
          location.hash = '#/deltagere';
          requestAnimationFrame(look);
        }),
    );
    const rows = await page
      .locator('[role="grid"] [data-index]')
      .evaluateAll((lines) =>
        lines.map((line) =>
          [...line.querySelectorAll('[role="gridcell"]')].map((cell) => cell.textContent ?? ''),
        ),
      );
    const plain = await timeBareTable(page, rows);
    if (run < 0) continue;
    times.push(ours);
    bare.push(plain);
  }
  return [
    {
      what: 'opening the largest list, against a bare HTML table of the rows in sight',
      ours: median(times),
      bare: median(bare),
      unit: 'ms',
      aim: null,
    },
  ];
}
