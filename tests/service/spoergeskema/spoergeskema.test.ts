import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject();
});
afterEach(() => p.remove());

const fromReport = () =>
  p.call('spoergeskema.createFrom', { skema: { navn: 'Midtvejs', dato: '2024-02-05' }, kilde: 'rapport' });
const questions = async (id: string) => (await p.call('spoergeskema.results', { id })).spoergsmaal;

describe('a questionnaire', () => {
  it('begins with the report’s questions, another one’s or none, each as one handling', async () => {
    const report = await fromReport();
    expect(report.antal).toBe(15);
    const [first] = await questions(report.id);
    await p.call('spoergeskema.updateSpoergsmaal', {
      id: first?.id ?? '',
      tekst: 'Andre ord',
      oplystProcent: 55,
    });
    const kilde = { kopiAf: report.id };
    const copy = await p.call('spoergeskema.createFrom', { skema: { navn: 'Slut' }, kilde });
    expect(
      (await questions(copy.id)).map((q) => [q.nr, q.gruppe, q.tekst, q.oplystProcent]).slice(0, 2),
    ).toEqual([
      [1, '6', 'Andre ord', null],
      [2, '6', 'Tilpasset dine behov', null],
    ]);
    const none = await p.call('spoergeskema.createFrom', { skema: { navn: 'Nyt' }, kilde: 'tom' });
    expect(await questions(none.id)).toEqual([]);
    const { skemaer } = await p.call('spoergeskema.overview', {});
    expect(skemaer.map((s) => [s.navn, s.spoergsmaal, s.besvarelser])).toEqual([
      ['Nyt', 0, 0],
      ['Slut', 15, 0],
      ['Midtvejs', 15, 0],
    ]);
    await p.call('revision.undo', { handling: copy.handling });
    expect((await p.call('spoergeskema.overview', {})).skemaer.map((s) => s.navn)).toEqual([
      'Nyt',
      'Midtvejs',
    ]);
    expect(
      await p.refused('spoergeskema.createFrom', { skema: { navn: 'X' }, kilde: { kopiAf: copy.id } }),
    ).toMatchObject({ code: 'findes_ikke' });
  });

  it('keeps the former words of a question in its history', async () => {
    const { id } = await fromReport();
    const [first] = await questions(id);
    await p.call('spoergeskema.updateSpoergsmaal', { id: first?.id ?? '', tekst: 'Andre ord' });
    const { historik } = await p.call('revision.history', { tabel: 'spoergsmaal', id: first?.id ?? '' });
    expect(JSON.stringify(historik)).toContain('Tilrettelagt med hensyn til særlige behov');
  });

  it('takes another order of its questions, with one undo, and no question of another', async () => {
    const { id } = await fromReport();
    const before = await questions(id);
    const ids = before.map((q) => q.id);
    const [a = '', b = '', ...rest] = ids;
    const moved = await p.call('spoergeskema.reorder', { id, raekkefoelge: [b, a, ...rest] });
    expect(moved.antal).toBe(2);
    expect((await questions(id)).map((q) => q.id)).toEqual([b, a, ...rest]);
    expect((await p.call('spoergeskema.reorder', { id, raekkefoelge: [b, a, ...rest] })).handling).toBe('');
    await p.call('revision.undo', { handling: moved.handling });
    expect(await questions(id)).toEqual(before);
    const other = await fromReport();
    expect(await p.refused('spoergeskema.reorder', { id: other.id, raekkefoelge: [a] })).toMatchObject({
      code: 'findes_ikke',
    });
  });
});

describe('a paper', () => {
  it('may leave questions out, is one undo, and says nothing of whose it is', async () => {
    const { id } = await fromReport();
    const [first, second] = await questions(id);
    const svar = { [first?.id ?? '']: 'helt' } as const;
    const { handling } = await p.call('spoergeskema.createBesvarelse', { spoergeskemaId: id, svar });
    const n = async () => (await questions(id)).slice(0, 2).map((q) => q.n);
    expect(await n()).toEqual([1, 0]);
    const { raekker } = await p.call('spoergeskema.listBesvarelse', { filter: { spoergeskemaId: id } });
    expect(Object.keys(raekker[0] ?? {}).toSorted()).toEqual([
      'id',
      'konflikt',
      'spoergeskemaId',
      'svar',
      'visning',
    ]);
    await p.call('revision.undo', { handling });
    expect(await n()).toEqual([0, 0]);
    expect(second?.n).toBe(0);
  });

  it('is refused with answers to questions of another questionnaire', async () => {
    const { id } = await fromReport();
    const other = await fromReport();
    const [foreign] = await questions(other.id);
    const svar = { [foreign?.id ?? '']: 'helt' };
    expect(await p.refused('spoergeskema.createBesvarelse', { spoergeskemaId: id, svar })).toMatchObject({
      fields: { svar: { kode: 'ukendt_spoergsmaal' } },
    });
  });
});
