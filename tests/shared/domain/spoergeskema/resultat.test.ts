import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beregnResultat,
  MINDSTE_CELLE,
  procentErMulig,
  SVARSKALA,
} from '#shared/domain/spoergeskema/index.ts';

describe('a question’s result', () => {
  it('hides every small cell, and never just one, which the total would give away', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SVARSKALA), { maxLength: 60 }), (svar) => {
        const { antal, n } = beregnResultat(svar);
        const shown = Object.values(antal).filter((v) => v !== null);
        expect(n).toBe(svar.length);
        expect(shown.every((v) => v === 0 || v >= MINDSTE_CELLE)).toBe(true);
        const hidden = SVARSKALA.filter((s) => antal[s] === null);
        const given = SVARSKALA.filter((s) => svar.includes(s));
        if (hidden.length === 1) expect(given).toHaveLength(1);
      }),
    );
  });

  it('gives the best two and the best three answers in percent of those who answered', () => {
    const svar = [
      ...Array<'helt'>(20).fill('helt'),
      ...Array<'nogen_grad'>(9).fill('nogen_grad'),
      ...Array<'lidt'>(4).fill('lidt'),
    ];
    expect(beregnResultat(svar)).toMatchObject({ n: 33, top2: 88, top3: 100 });
    expect(beregnResultat(['helt', 'lidt'])).toMatchObject({ n: 2, top2: null, top3: null });
  });

  it('knows that 86 and 90 percent of 33 people cannot be, and the other values of tables 6 and 7 can', () => {
    expect([86, 90].map((p) => procentErMulig(p, 33))).toEqual([false, false]);
    expect([55, 91, 88, 79, 94, 85, 82].every((p) => procentErMulig(p, 33))).toBe(true);
  });
});
