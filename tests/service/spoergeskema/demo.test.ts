import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutputOf } from '#shared/contract/index.ts';
import { proevOplystProcent } from '#shared/domain/spoergeskema/index.ts';
import fixture from '../../fixtures/rapport-tabeller.json' with { type: 'json' };
import { PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';

let demo: TestProject;
let results: OutputOf<'spoergeskema.results'>;
beforeAll(async () => {
  demo = serviceOn(tempDir());
  await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
  const { skemaer } = await demo.call('spoergeskema.overview', {});
  results = await demo.call('spoergeskema.results', { id: skemaer[0]?.id ?? '' });
});
afterAll(() => demo.remove());

const { tabel6, tabel7, besvarelser, n } = fixture.spørgeskema;

describe('the demo’s survey', () => {
  it('reproduces every percent of table 6 as top-2 and of table 7 as top-3', () => {
    const read = (gruppe: string, top: 'top2' | 'top3') =>
      Object.fromEntries(
        results.spoergsmaal.filter((q) => q.gruppe === gruppe).map((q) => [q.tekst, q[top]]),
      );
    expect(read('6', 'top2')).toEqual(tabel6);
    expect(read('7', 'top3')).toEqual(tabel7);
  });

  it('has the report’s 44 papers, and its n of 33 wherever that n is possible', () => {
    expect(results.besvarelser).toBe(besvarelser);
    for (const q of results.spoergsmaal) {
      expect([q.tekst, q.oplystN, q.oplystProcent]).toEqual([
        q.tekst,
        n,
        { ...tabel6, ...tabel7 }[q.tekst as keyof typeof tabel6],
      ]);
      const mulig = proevOplystProcent(q.oplystProcent ?? 0, n).mulig;
      expect([q.tekst, mulig ? q.n === n : proevOplystProcent(q.oplystProcent ?? 0, q.n).mulig]).toEqual([
        q.tekst,
        true,
      ]);
    }
  });

  it('shows both readings, and hides small answers', () => {
    expect(results.spoergsmaal.every((q) => q.top2 !== null && q.top3 !== null)).toBe(true);
    expect(results.spoergsmaal.some((q) => q.samlet.length > 0)).toBe(true);
  });
});
