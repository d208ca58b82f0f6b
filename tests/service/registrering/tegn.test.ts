import { afterEach, beforeEach, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject();
});
afterEach(() => p.remove());

const HALF_EMOJI = '\uD83D';

it('half an emoji is left out, wherever it is typed', async () => {
  const { id } = await p.call('deltagere.create', { navn: `Bo ${HALF_EMOJI}`, note: `${HALF_EMOJI}Note 😀` });
  expect((await p.call('deltagere.get', { id })).raekke).toMatchObject({ navn: 'Bo', note: 'Note 😀' });
  const skala = [`Ja${HALF_EMOJI}`, 'Nej'];
  const skema = await p.call('spoergeskema.create', { navn: 'Tilfredshed', skala });
  expect((await p.call('spoergeskema.get', { id: skema.id })).raekke.skala).toEqual(['Ja', 'Nej']);
  expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
});

it.each([HALF_EMOJI, '\u200B', ' \u200E\uFEFF '])(
  'a name in which nothing is to be seen is no name: %j',
  async (navn) => {
    expect(await p.refused('deltagere.create', { navn })).toMatchObject({
      fields: { navn: { kode: 'tom' } },
    });
  },
);
