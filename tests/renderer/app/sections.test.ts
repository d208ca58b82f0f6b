import { describe, expect, it } from 'vitest';
import type { PaletteGroup, PaletteItem } from '../../../renderer/app/palette/items.ts';
import { sectionsAtRest, sectionsFor } from '../../../renderer/app/palette/sections.ts';

const item = (group: PaletteGroup, label: string): PaletteItem => ({
  id: label,
  group,
  kind: '',
  label,
  under: '',
  run: () => undefined,
});
const own = [item('handlinger', 'Ny deltager'), item('handlinger', 'Eksportér'), item('sider', 'Deltagere')];
const shown = (typed: string, records: PaletteItem[] = []): string[] =>
  sectionsFor(typed, own, records).flatMap((s) => s.items.map((i) => i.label));

describe('the palette', () => {
  it('puts the group with the best match first', () => {
    expect(shown('deltag')[0]).toBe('Deltagere');
    expect(shown('ny del')[0]).toBe('Ny deltager');
    expect(shown('eks', [item('poster', 'Anna Eks')])).toEqual(['Eksportér', 'Anna Eks']);
  });

  it('keeps what the service found by a number', () => {
    expect(shown('170388', [item('poster', 'Søren Kragh')])).toEqual(['Søren Kragh']);
  });

  it('never finds an undo by the name it would undo', () => {
    const undo = { ...item('handlinger', 'Fortryd rettelse af deltageren Søren'), soeges: 'Fortryd' };
    const of = (typed: string) => sectionsFor(typed, [undo], []).length;
    expect([of('søren'), of('fortr')]).toEqual([0, 1]);
  });

  it('shows what was used last before anything is typed', () => {
    const sections = sectionsAtRest(own, [item('seneste', 'Søren Kragh')]);
    expect(sections.map((s) => s.group)).toEqual(['seneste', 'handlinger']);
  });
});
