import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tekster } from '#shared/tekster/index.ts';
import { ROOT, sourceFiles } from '../../tools/sources.ts';

// A text that nobody shows would be translated, proofread and kept for nothing. What is looked for is its name: one that
// the program says nowhere but where the text is written. Names that several texts share are not told apart.

/** Made of two codes: `cpr_${kode}`. */
const COMPOSED = /^(?:cpr|cvr)_/u;
/** Shown by walking over the object they stand in. */
const WALKED = new Set(['sha']);
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

function* namesIn(texts: object): Generator<string> {
  for (const [name, value] of Object.entries(texts)) {
    yield name;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) yield* namesIn(value as object);
  }
}

test('every text is named somewhere by the program', () => {
  const count = new Map<string, number>();
  for (const file of sourceFiles(ROOT, ['shared', 'electron', 'renderer']))
    for (const [word] of readFileSync(join(ROOT, file), 'utf8').matchAll(WORD))
      count.set(word, (count.get(word) ?? 0) + 1);
  const unused = [...new Set(namesIn(tekster))].filter(
    (name) =>
      !COMPOSED.test(name) && !WALKED.has(name) && /^[\p{L}_$]/u.test(name) && (count.get(name) ?? 0) < 2,
  );
  expect(count.size).toBeGreaterThan(2000);
  expect(unused).toEqual([]);
});
