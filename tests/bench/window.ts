import type { CDPSession, Page } from '@playwright/test';
import { median, p95, type Line } from './measure.ts';
import { databaseOf, type BenchProject } from './project.ts';
import { inWindow, timeBareTable } from './windowHost.ts';
import { benchAttendance } from './windowGrid.ts';
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
    const attendance = await benchAttendance(page);
    const cdp: CDPSession = await page.context().newCDPSession(page);
    const memory = await workLong(page, cdp, ACTIONS);
    return [...search, ...opening, ...overblik, ...attendance, ...memory];
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

/** What a search must show: how many, and the first of them. */
interface Found {
  readonly ialt: number;
  readonly first: string;
}

/** In the page: milliseconds from the next key press until what it asks for is painted; null: until anything is. */
const nextKey = (found: Found | null): { time: Promise<number> } => ({
  time: new Promise((resolve) => {
    const shows = (): boolean => {
      if (found === null) return true;
      const count = document.querySelector('main output')?.textContent ?? '';
      const row = document.querySelector('[role="grid"] [data-index="0"]')?.textContent ?? '';
      return Number(count.replace(/\D/g, '')) === found.ialt && row.includes(found.first);
    };
    const painted = (from: number): void => {
      requestAnimationFrame(() => {
        setTimeout(() => resolve(performance.now() - from), 0);
      });
    };
    const listening = ({ timeStamp }: KeyboardEvent): void => {
      if (shows()) return painted(timeStamp);
      const seen = new MutationObserver(() => {
        if (!shows()) return;
        seen.disconnect();
        painted(timeStamp);
      });
      seen.observe(document.body, { subtree: true, childList: true, characterData: true });
    };
    addEventListener('keydown', listening, { once: true });
  }),
});

/** What the service says to a search in the list of deltagere, in the list's own order. */
const askFor = (page: Page, soeg: string): Promise<Found> =>
  page.evaluate(async (text) => {
    const input = { soeg: text, sorter: { felt: 'navn', faldende: false }, graense: 1 };
    const body = JSON.stringify({ v: 1, id: crypto.randomUUID(), operation: 'deltagere.list', input });
    const headers = { 'content-type': 'application/json' };
    const { data } = (await (await fetch('/rpc', { method: 'POST', headers, body })).json()) as {
      data: { ialt: number; raekker: { navn: string }[] };
    };
    return { ialt: data.ialt, first: data.raekker[0]?.navn ?? '' };
  }, soeg);

/** Each text typed into the field that has the focus, letter by letter; a letter that changes nothing is left out. */
async function timeKeys(page: Page, texts: readonly string[], results: boolean): Promise<number[]> {
  const times: number[] = [];
  for (const text of texts) {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    let before: Found | null = null;
    for (const [at, letter] of [...text].entries()) {
      await page.waitForTimeout(REST_MS);
      const found = results ? await askFor(page, text.slice(0, at + 1)) : null;
      // The page listens before the key is pressed.
      const listening = await page.evaluateHandle(nextKey, found);
      await page.keyboard.type(letter);
      const time = await listening.evaluate(({ time: measured }) => measured);
      if (found === null || found.ialt !== before?.ialt || found.first !== before.first) times.push(time);
      before = found;
    }
  }
  return times;
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
      what: `key press to the painted result of that very search, in the largest list (p95 of ${String(list.length)})`,
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
