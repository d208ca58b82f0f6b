import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Svar } from '#shared/domain/spoergeskema/index.ts';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject();
});
afterEach(() => p.remove());

const SKALA = ['Altid', 'Ofte', 'Sjældent'];

async function withScale(skala: string[] | null) {
  const { id } = await p.call('spoergeskema.createFrom', {
    skema: { navn: 'Egen', skala },
    kilde: 'rapport',
  });
  const { spoergsmaal } = await p.call('spoergeskema.results', { id });
  const question = spoergsmaal[0]?.id ?? '';
  const answer = (svar: Svar) =>
    p.call('spoergeskema.createBesvarelse', { spoergeskemaId: id, svar: { [question]: svar } });
  return { id, question, answer };
}
const result = (id: string) => p.call('spoergeskema.results', { id });

describe('a scale of its own', () => {
  it('is counted by place, kept by a copy, and asks for answers that are on it', async () => {
    const { id, question, answer } = await withScale(SKALA);
    for (const svar of ['helt', 'helt', 'helt', 'nogen_grad', 'nogen_grad', 'lidt', 'ved_ikke'] as const)
      await answer(svar);
    const { skala, trin, spoergsmaal } = await result(id);
    expect([skala, trin]).toEqual([SKALA, 3]);
    expect(spoergsmaal[0]).toMatchObject({ n: 7, top1: null, top2: 71, top3: null });
    expect(
      await p.refused('spoergeskema.createBesvarelse', { spoergeskemaId: id, svar: { [question]: 'nej' } }),
    ).toMatchObject({ fields: { svar: { kode: 'ukendt_svar' } } });
    const copy = await p.call('spoergeskema.createFrom', { skema: { navn: 'Kopi' }, kilde: { kopiAf: id } });
    expect((await result(copy.id)).skala).toEqual(SKALA);
  });

  it('takes other words once answered, with one undo, and nothing else', async () => {
    const { id, answer } = await withScale(SKALA);
    await p.call('spoergeskema.update', { id, skala: [...SKALA, 'Aldrig'] });
    await answer('nej');
    const renamed = [...SKALA.with(1, 'For det meste'), 'Aldrig'];
    const { handling } = await p.call('spoergeskema.update', { id, skala: renamed });
    expect((await result(id)).skala).toEqual(renamed);
    for (const skala of [renamed.toReversed(), renamed.slice(1), [...renamed, 'Slet ikke']])
      expect(await p.refused('spoergeskema.update', { id, skala })).toMatchObject({
        fields: { skala: { kode: 'skala_laast' } },
      });
    await p.call('revision.undo', { handling });
    expect((await result(id)).skala).toEqual([...SKALA, 'Aldrig']);
    expect(await p.refused('spoergeskema.update', { id, skala: ['Kun et'] })).toMatchObject({
      fields: { skala: {} },
    });
  });

  it('that an undo made too short still shows every answer that was given', async () => {
    const { id, answer } = await withScale(SKALA);
    const { handling } = await p.call('spoergeskema.update', { id, skala: [...SKALA, 'Aldrig'] });
    for (let i = 0; i < 6; i += 1) await answer('nej');
    await p.call('revision.undo', { handling });
    const { skala, trin, spoergsmaal } = await result(id);
    expect([skala, trin]).toEqual([SKALA, 4]);
    expect(spoergsmaal[0]).toMatchObject({ n: 6, antal: { nej: 6 } });
  });

  it('is the report’s for a questionnaire without one', async () => {
    const { id, answer } = await withScale(null);
    await answer('nej');
    expect(await result(id)).toMatchObject({ skala: null, trin: 4 });
  });
});
