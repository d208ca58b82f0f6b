import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tekster } from '#shared/tekster/index.ts';
import { SHORTCUT_GROUPS, SHORTCUTS } from '../../../renderer/ui/shortcuts/declaration.ts';
import { ROOT } from '../../tools/sources.ts';

const sources = (): string[] =>
  readdirSync(join(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));

describe('the keys', () => {
  it('each have words and a heading, and no words are left without a key', () => {
    expect(Object.keys(tekster.genveje.taster).toSorted()).toEqual(Object.keys(SHORTCUTS).toSorted());
    expect(Object.keys(tekster.genveje.grupper).toSorted()).toEqual([...SHORTCUT_GROUPS].toSorted());
  });

  it('are listened for by the declaration alone, so that the list under ? is whole', () => {
    const own = sources().filter((f) =>
      readFileSync(join(ROOT, 'renderer', f), 'utf8').includes('useHotkeys'),
    );
    expect(own).toEqual([]);
  });
});
