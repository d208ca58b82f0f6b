import { relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from '../tools/sources.ts';
import { ENVIRONMENTS, tsc } from '../tools/typecheck.ts';

test('every source file is checked by the environment it lives in', async () => {
  const unchecked = await Promise.all(
    ENVIRONMENTS.map(async (environment) => {
      const { output } = await tsc(environment, '--listFilesOnly');
      const checked = new Set(output.split(/\r?\n/).map((line) => relative(ROOT, resolve(ROOT, line))));
      return sourceFiles(ROOT, [environment]).filter((file) => !checked.has(resolveNative(file)));
    }),
  );
  expect(unchecked.flat()).toEqual([]);
  const homeless = sourceFiles().filter(
    (file) => !ENVIRONMENTS.some((environment) => file.startsWith(`${environment}/`)),
  );
  expect(homeless).toEqual([]);
});

const resolveNative = (file: string): string => relative(ROOT, resolve(ROOT, file));
