import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adresse, foreslaaNedad, type Arkbillede, type Plads } from '#shared/domain/skabeloner/index.ts';

const INDIKATORER = ['A1', 'A2', 'O1', 'O2', 'E1'].map((nr) => ({ id: `id-${nr}`, nr, navn: `Antal ${nr}` }));
const START: Plads = { raekke: 2, kolonne: 3 };
const indhold = (nr: string) => ({ slags: 'indikator', indikatorId: `id-${nr}`, del: 'kumulativ' }) as const;

const sheet = (texts: Readonly<Record<number, string>>, blocked: readonly number[] = []): Arkbillede => ({
  navn: 'Ark',
  raekker: 12,
  celler: Object.entries(texts).map(([raekke, tekst]) => ({ raekke: Number(raekke), kolonne: 1, tekst })),
  kanSkrives: ({ raekke }) => !blocked.includes(raekke),
});

const down = (ark: Arkbillede, start = 'A1'): [string, string][] =>
  foreslaaNedad(START, indhold(start), ark, INDIKATORER).map((t) => [
    t.celle,
    t.indhold.slags === 'indikator' ? t.indhold.indikatorId : '',
  ]);

describe('filling down', () => {
  it('gives each row the indicator that it names, by number or name, in whatever order', () => {
    const ark = sheet({ 2: 'A1', 3: 'o2', 5: ' antal  A2 ', 6: 'I alt', 8: 'E1' });
    expect(down(ark)).toEqual([
      ['C3', 'id-O2'],
      ['C5', 'id-A2'],
      ['C8', 'id-E1'],
    ]);
  });
  it('goes on in the order of the indicators where no row names one, until a cell takes no value', () => {
    expect(down(sheet({ 1: 'Indikator' }))).toEqual([
      ['C3', 'id-A2'],
      ['C4', 'id-O1'],
      ['C5', 'id-O2'],
      ['C6', 'id-E1'],
    ]);
    expect(down(sheet({}, [5]))).toEqual([
      ['C3', 'id-A2'],
      ['C4', 'id-O1'],
    ]);
    expect(down(sheet({}), 'E1')).toEqual([]);
  });
  it('passes over a named row that takes no value, and does nothing for a fact of the project', () => {
    expect(down(sheet({ 2: 'A1', 3: 'A2', 4: 'O1' }, [3]))).toEqual([['C4', 'id-O1']]);
    const fact = { slags: 'fakta', del: 'projektnavn' } as const;
    expect(foreslaaNedad(START, fact, sheet({}), INDIKATORER)).toEqual([]);
  });
  it('never leaves the column, goes up, or suggests a cell that takes no value', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 12 }));
    const names = fc.array(fc.constantFrom('A1', 'A2', 'O1', 'andet', ''), { maxLength: 12 });
    fc.assert(
      fc.property(rows, names, (blocked, texts) => {
        const ark = sheet(Object.fromEntries(texts.map((t, i) => [i + 1, t])), blocked);
        const found = down(ark).map(([celle]) => celle);
        const allowed = Array.from({ length: 10 }, (_, i) => i + 3).filter((r) => !blocked.includes(r));
        expect(allowed.map((raekke) => adresse({ raekke, kolonne: 3 }))).toEqual(
          expect.arrayContaining(found),
        );
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
