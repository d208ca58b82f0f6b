import type { Page } from '@playwright/test';
import { p95, type Line } from './measure.ts';

const PEOPLE = 60;
const DAYS = 80;
const KEYS = 40;
const FIRST_DAY = Date.parse('2024-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

/** One operation over the page's own road to the service. */
const call = <T>(page: Page, operation: string, input: object): Promise<T> =>
  page.evaluate(
    async (message) => {
      const body = JSON.stringify({ v: 1, id: crypto.randomUUID(), ...message });
      const headers = { 'content-type': 'application/json' };
      const reply = (await (await fetch('/rpc', { method: 'POST', headers, body })).json()) as {
        ok: boolean;
        data: T;
      };
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return reply.data;
    },
    { operation, input },
  );

/** A class that has been marked on every day but the last. */
async function makeClass(page: Page): Promise<string> {
  const days = Array.from({ length: DAYS }, (_, n) =>
    new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10),
  );
  const startDato = days[0] ?? '';
  const { id: holdId } = await call<{ id: string }>(page, 'forloeb.createHold', {
    navn: 'Stort hold',
    startDato,
    slutDato: days.at(-1),
  });
  const personer = Array.from({ length: PEOPLE }, (_, n) => ({ navn: `Klasse ${String(n)} Prøve` }));
  await call(page, 'forloeb.enrol', { holdId, startDato, personer });
  const { tilmeldinger } = await call<{ tilmeldinger: { id: string }[] }>(page, 'forloeb.attendance', {
    holdId,
  });
  for (const dato of days.slice(0, -1)) {
    const marks = tilmeldinger.map((t) => ({ tilmeldingId: t.id, status: 'til_stede' }));
    await call(page, 'forloeb.markAttendance', { holdId, dato, marks });
  }
  return holdId;
}

/** In the page: milliseconds from the next key press until it is painted. */
const nextKey = (): { time: Promise<number> } => ({
  time: new Promise((resolve) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          setTimeout(() => resolve(performance.now() - timeStamp), 0);
        }),
      { once: true },
    );
  }),
});

async function timeKeys(page: Page, keys: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const key of keys) {
    const listening = await page.evaluateHandle(nextKey);
    await page.keyboard.press(key);
    times.push(await listening.evaluate(({ time }) => time));
  }
  return times;
}

/** A table of the same size that does the least: the letter is put into its cell. */
async function bareGrid(page: Page): Promise<Page> {
  const bare = await page.context().newPage();
  await bare.setContent('<main></main>');
  await bare.evaluate(
    ([rows, columns]) => {
      const table = document.createElement('table');
      for (let r = 0; r < rows; r += 1) {
        const row = table.insertRow();
        for (let c = 0; c < columns; c += 1) row.insertCell().textContent = 'T';
      }
      document.querySelector('main')?.append(table);
      let at = 0;
      addEventListener('keydown', ({ key }) => {
        const cell = table.rows[at % rows]?.cells[columns - 1];
        if (cell) cell.textContent = key;
        at += 1;
      });
    },
    [PEOPLE, DAYS] as const,
  );
  return bare;
}

/** Keys in the attendance of a large class: letters down a day, then arrows over the days, which scroll. */
export async function benchAttendance(page: Page): Promise<Line[]> {
  const holdId = await makeClass(page);
  await page.evaluate((id) => (location.hash = `#/hold/${id}`), holdId);
  const grid = page.getByRole('grid');
  await grid.locator(`[data-cell="0/${String(DAYS - 1)}"]`).waitFor();
  await grid.focus();
  const letters = Array.from({ length: KEYS }, () => 't');
  const arrows = Array.from({ length: KEYS }, () => 'ArrowLeft');
  const [typed, moved] = [await timeKeys(page, letters), await timeKeys(page, arrows)];
  const bare = await bareGrid(page);
  const plain = await timeKeys(bare, letters);
  await bare.close();
  const line = (what: string, ours: number[]): Line => ({
    what: `attendance of ${String(PEOPLE)} people on ${String(DAYS)} days, ${what} (p95)`,
    ours: p95(ours),
    bare: p95(plain),
    unit: 'ms',
    aim: null,
  });
  return [line('a letter until it is painted', typed), line('an arrow that scrolls', moved)];
}
