import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { migrate } from '#service/db/migrate.ts';
import { openDatabase } from '#service/db/open.ts';
import { createWriter } from '#service/log/index.ts';
import { newProject, PASSWORD, tempDir, withKey, type TestProject } from '../project.ts';

const dir = tempDir();
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const word = fc.constantFrom('anne', 'bo', 'karim', 'anders', 'and', 'ka', 'søren', 'example', 'dk');
const navn = fc.array(fc.tuple(word, fc.nat(30)), { minLength: 3, maxLength: 6 });
const write = fc.record({
  act: fc.constantFrom('create', 'create', 'update', 'delete'),
  row: fc.nat(200),
  navn,
});

// secure-delete takes the words of a changed text out of the index and must leave the rest of it whole, also when
// one commit writes many rows: with detail = none, SQLite 3.53 does not, and the file no longer opens.
it('keeps the search index whole when one commit makes, changes and deletes many rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(write, { minLength: 30, maxLength: 60 }), { minLength: 3, maxLength: 4 }),
      (commits) => {
        const file = join(dir, `${randomBytes(4).toString('hex')}.db`);
        const db = openDatabase(file, { key: { raw: randomBytes(32) }, create: true });
        migrate(db, () => undefined);
        const alive: string[] = [];
        commits.forEach((writes, nr) => {
          db.transaction(() => {
            const options = {
              projekt: 'p',
              enhed: 'e',
              bruger: 'mette',
              now: 1000 + nr,
              handling: `h${String(nr)}`,
            };
            const writer = createWriter(db, options);
            writes.forEach((w, i) => {
              const vaerdier = { navn: w.navn.map(([text, n]) => `${text}${String(n)}`).join(' ') };
              const id = alive[w.row % Math.max(1, alive.length)];
              if (w.act === 'create' || id === undefined) {
                alive.push(`d${String(nr)}-${String(i)}`);
                writer.create('deltager', alive.at(-1) ?? '', vaerdier);
              } else if (w.act === 'update') writer.update('deltager', id, vaerdier, null);
              else writer.remove('deltager', alive.splice(alive.indexOf(id), 1)[0] ?? '');
            });
          });
        });
        expect(db.raw.pragma('quick_check(1)', { simple: true })).toBe('ok');
        db.close();
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
});

it('finds every name by each of its beginnings, also in a project whose index an earlier program made', async () => {
  const p = await newProject();
  const names = [
    'Alice Bach',
    'Sophie Aagaard',
    'Oehlenschläger',
    'Cæcilie Kaer',
    'Søren Çelik',
    'Ådd Thor Dthe',
  ];
  for (const navn of names) await p.call('deltagere.create', { navn });
  const missing = async (project: TestProject): Promise<string[]> => {
    const asked = names.flatMap((navn) =>
      navn.split(' ').flatMap((w) =>
        Array.from(
          w,
          (_, n) =>
            [
              navn,
              Array.from(w)
                .slice(0, n + 1)
                .join(''),
            ] as const,
        ),
      ),
    );
    const answers = asked.map(async ([navn, soeg]) => {
      const { raekker } = await project.call('deltagere.list', { soeg });
      return raekker.some((r) => r.navn === navn) ? [] : [soeg];
    });
    return (await Promise.all(answers)).flat();
  };
  expect(await missing(p)).toEqual([]);
  await p.call('projekt.close', {});
  await withKey(p, (db) => {
    db.raw.exec("UPDATE soegning SET tekst = 'noget andet'; DELETE FROM lokal WHERE navn = 'soegning'");
  });
  const again = p.restart();
  await again.call('projekt.open', { mappe: p.mappe, adgangskode: PASSWORD });
  expect(await missing(again)).toEqual([]);
  expect(await again.call('revision.verify', {})).toMatchObject({ ok: true });
  await again.service.close();
  await p.remove();
});
