import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords, rang, rangordnet, searchWords } from '#shared/domain/soegning/index.ts';

const navne = (alle: readonly string[], typed: string): string[] =>
  rangordnet(
    alle.map((label) => ({ label })),
    typed,
  ).map((t) => t.label);

describe('what is typed', () => {
  it.each([
    ['Ågaard', 'aagard'],
    ['Aage Petersen', 'åge pedersen'],
    ['Skift til mørkt', 'mork'],
    ['Eksportér indikatorskemaet', 'exporter indik'],
    ['Gruppeforløb', 'GRUPPEFORLOEB'],
    ['Søren Kragh', 'kragh sø'],
  ])('%s is found by %s', (label, typed) => {
    const known = typed.startsWith('exp') ? { label, ord: 'exporter' } : { label };
    expect(rang(known, typed)).not.toBeNull();
  });

  it('must begin a word, each of its words', () => {
    expect(rang({ label: 'Ny deltager' }, 'tager')).toBeNull();
    expect(rang({ label: 'Ny deltager' }, 'ny hold')).toBeNull();
    expect(rang({ label: 'Eksport', ord: 'excel' }, 'exc')).not.toBeNull();
  });

  it('puts the name that is typed out first, then what begins so, then what holds it', () => {
    expect(navne(['Nyt hold', 'Hold', 'Holdets side', 'Deltagere'], 'hold')).toEqual([
      'Hold',
      'Holdets side',
      'Nyt hold',
    ]);
  });

  it('finds everything by its own words, in any order', () => {
    const word = fc.stringMatching(/^[a-zæøå]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        expect(rang({ label: words.join(' ') }, words.toReversed().join(' '))).not.toBeNull();
      }),
    );
  });

  it('never finds more when more is typed', () => {
    const labels = ['Ny deltager', 'Deltagere', 'Eksport', 'Overblik', 'Ny kontakt'];
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (a, b) => {
        const fewer = navne(labels, `${a} ${b}`);
        if (searchWords(a).length > 0) for (const l of fewer) expect(navne(labels, a)).toContain(l);
      }),
    );
  });
});

describe('the words of the index', () => {
  const isFound = (name: string, typed: string): boolean =>
    searchWords(typed).every((word) => indexWords(name).some((form) => form.startsWith(word)));

  it.each([
    'Alice',
    'Sophie',
    'Kaer',
    'Aage',
    'Oehlenschläger',
    'Cæcilie',
    'Jacqueline Bach',
    'Michael Schou',
  ])('hold every beginning of %s', (name) => {
    const letters = Array.from(name);
    const typed = letters.map((_, n) => letters.slice(0, n + 1).join(''));
    expect(typed.filter((t) => !isFound(name, t))).toEqual([]);
  });

  it('are those of the name without its accents', () =>
    expect(indexWords('Çelik André')).toEqual(indexWords('Celik Andre')));

  it('hold every beginning of any word, however it is spelled', () => {
    const letter = fc.constantFrom(...'aaeeoøæåcckhpsstdwvyijlmnqzé');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 2, maxLength: 12 }), fc.nat(12), (letters, n) => {
        const typed = letters.slice(0, 1 + (n % letters.length)).join('');
        expect(isFound(letters.join(''), typed)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
