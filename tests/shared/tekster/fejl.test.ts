import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '#shared/contract/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { ROOT, sourceFiles } from '../../tools/sources.ts';

const read = (files: readonly string[]): string =>
  files.map((file) => readFileSync(resolve(ROOT, file), 'utf8')).join('\n');

const rules = read(sourceFiles(ROOT, ['shared/domain']).filter((f) => f.endsWith('.ts')));
const readers = read([
  'electron/service/fields.ts',
  'electron/service/keys/password.ts',
  'electron/service/features/registrering/handlers.ts',
]);
const log = read(['electron/service/log/chain.ts', 'electron/service/log/verify.ts']);

const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap((m) => (m[1] === undefined ? [] : [m[1]]))),
];

test('every code that a rule or a field can give has its own sentence', () => {
  const codes = [
    ...all(rules, /(?:fejl|advarsel)\(\s*[^,()]+,\s*'([a-z0-9_]+)'/g),
    ...all(rules, /afvis\(ctx, '([a-z0-9_]+)'\)/g),
    ...all(rules, /params: \{ kode: '([a-z0-9_]+)' \}/g),
    ...all(readers, /kode: '([a-z0-9_]+)'/g),
  ];
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((kode) => !Object.hasOwn(tekster.fejl.felt, kode))).toEqual([]);
});

test('every finding of the control has its own sentence', () => {
  const codes = [...all(log, /kode: '([a-z_]+)'/g), ...all(log, /\| '([a-z_]+)'/g)];
  expect(codes.length).toBeGreaterThan(8);
  expect(codes.filter((kode) => !Object.hasOwn(tekster.revision.fund, kode))).toEqual([]);
});

test('every error code says what to do', () => {
  for (const code of ERROR_CODES) expect(tekster.fejl.koder[code].raad, code).toMatch(/\.$/);
});

test('a sentence is filled with its details, and an unknown code still says something', () => {
  expect(feltfejl('cpr_findes', { navn: 'Anna Lund', id: 'x' })).toContain('på Anna Lund');
  expect(feltfejl('slut_foer_start', { start: '2024-03-19' })).toContain('19.03.2024');
  expect(feltfejl('noget_nyt')).toBe(tekster.fejl.felt.ugyldig);
});
