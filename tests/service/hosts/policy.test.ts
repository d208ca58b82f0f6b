import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, META_POLICY } from '../../../electron/service/hosts/policy.ts';
import { ROOT } from '../../tools/sources.ts';

it('stands in the page too, for whoever serves it without headers', () => {
  const page = readFileSync(join(ROOT, 'renderer/index.html'), 'utf8');
  expect(page).toContain(`content="${META_POLICY}"`);
  expect(CONTENT_SECURITY_POLICY).toBe(`${META_POLICY}; frame-ancestors 'none'`);
});
