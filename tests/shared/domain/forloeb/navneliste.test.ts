import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afgoerLinje, erSammeNavn, laesNavneliste, type Navneforslag } from '#shared/domain/forloeb/index.ts';

const read = (text: string) => laesNavneliste(text).map((l) => [l.navn, l.cpr, l.dubletAf]);

describe('a list of names', () => {
  it('is read from one column of Excel, from two in either order, and from hand', () => {
    expect(read('Navn\r\nAne Bech\r\n\r\n  Bo   Dahl \r\n')).toEqual([
      ['Ane Bech', null, null],
      ['Bo Dahl', null, null],
    ]);
    expect(read('Navn\tCPR\nAne Bech\t010190-1234\n0201901235\tBo Dahl')).toEqual([
      ['Ane Bech', '010190-1234', null],
      ['Bo Dahl', '0201901235', null],
    ]);
    expect(read('Ane Bech 010190-1234\nBo Dahl; 020190 1235')).toEqual([
      ['Ane Bech', '010190-1234', null],
      ['Bo Dahl', '020190 1235', null],
    ]);
  });

  it('is read with columns for first and last name, with numbers, and with a CPR number anywhere in the line', () => {
    expect(read('Nr.\tFornavn\tEfternavn\tCPR-nr.\n1\tAne\tBech\t010190-1234\n2\tBo\tDahl\t')).toEqual([
      ['Ane Bech', '010190-1234', null],
      ['Bo Dahl', null, null],
    ]);
    expect(read('1. Ane Bech\n2) Bo Dahl\n• Ea Friis\n- Ib Juul')).toEqual([
      ['Ane Bech', null, null],
      ['Bo Dahl', null, null],
      ['Ea Friis', null, null],
      ['Ib Juul', null, null],
    ]);
    expect(read('010190-1234 Ane Bech\nBo Dahl, 020190-1235\nEa Friis 030190–1236')).toEqual([
      ['Ane Bech', '010190-1234', null],
      ['Bo Dahl', '020190-1235', null],
      ['Ea Friis', '030190–1236', null],
    ]);
    expect(read('Navn Holm\nCpr Person')).toHaveLength(2);
  });

  it('knows a line that names somebody again', () => {
    const text = 'Ane Bech\nBo Dahl\t0101901234\nane  bech\nEn Anden\t010190-1234\nBo Dahl\t0202901234';
    expect(read(text).map(([, , dublet]) => dublet)).toEqual([null, null, 0, 1, null]);
  });

  it('says of any list, line by line, who was named before', () => {
    const line = fc.record({
      navn: fc.constantFrom('ane bech', 'Ane  Bech', 'Bo Dahl', 'Ea', ''),
      cpr: fc.constantFrom('', '', '010190-1234', '0101901234', '020190 1235'),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (typed) => {
        const lines = laesNavneliste(typed.map((l) => `${l.navn}\t${l.cpr}`).join('\n'));
        const same = (a: (typeof lines)[number], b: (typeof lines)[number]): boolean =>
          a.cpr !== null && b.cpr !== null
            ? a.cpr.replace(/\D/g, '') === b.cpr.replace(/\D/g, '')
            : a.navn !== '' && erSammeNavn(a.navn, b.navn);
        lines.forEach((l, i) => {
          const first = lines.slice(0, i).findIndex((other) => same(other, l));
          expect(l.dubletAf).toBe(first === -1 ? null : first);
        });
      }),
    );
  });

  it('reads 20,000 pasted lines', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `Person Nummer ${String(i % 10_000)}`);
    expect(laesNavneliste(lines.join('\n')).filter((l) => l.dubletAf !== null)).toHaveLength(10_000);
  });

  it('takes any text, and every line of it has a name or a number', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => {
        const lines = laesNavneliste(text);
        lines.forEach((l, i) => {
          expect(l.navn !== '' || l.cpr !== null).toBe(true);
          if (l.dubletAf !== null) expect(l.dubletAf).toBeLessThan(i);
        });
      }),
    );
  });

  it('read twice says every line of the second time is a double', () => {
    const name = fc.stringMatching(/^[a-zæøå]{1,12}( [a-zæøå]{1,12})?$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
        fc.pre(!/^navne?$|^deltagere?$/.test(names[0] ?? ''));
        const twice = laesNavneliste([...names, ...names].join('\n'));
        expect(twice.slice(names.length).every((l) => l.dubletAf !== null)).toBe(true);
      }),
    );
  });
});

describe('a line', () => {
  const line = { navn: 'Ane Bech', dubletAf: null };
  const ane: Navneforslag = { id: 'a', navn: 'Ane Bech', samme: 'navn', paaHold: false };
  const other = { ...ane, id: 'b' };
  const svar = (...forslag: Navneforslag[]) => ({ forslag, cprFejl: null });

  it('is somebody known where there is no doubt, else asks', () => {
    expect(afgoerLinje(line, svar())).toEqual({ status: 'ny', deltager: null });
    expect(afgoerLinje(line, svar(ane))).toEqual({ status: 'kendt', deltager: ane });
    expect(afgoerLinje(line, svar({ ...ane, paaHold: true })).status).toBe('paa_hold');
    expect(afgoerLinje(line, svar(ane, other)).status).toBe('vaelg');
    expect(afgoerLinje(line, svar({ ...ane, samme: null })).status).toBe('vaelg');
    expect(afgoerLinje(line, svar(ane, { ...other, samme: 'cpr' })).deltager?.id).toBe('b');
  });

  it('follows what was chosen', () => {
    expect(afgoerLinje(line, svar(ane, other), 'b').deltager?.id).toBe('b');
    expect(afgoerLinje(line, svar(ane), 'ny')).toEqual({ status: 'ny', deltager: null });
  });

  it('is passed by when it is a double, or its number is no CPR', () => {
    expect(afgoerLinje({ ...line, dubletAf: 0 }, svar(ane)).status).toBe('dublet');
    expect(afgoerLinje(line, { forslag: [ane], cprFejl: 'cpr_dato' }).status).toBe('fejl');
    expect(afgoerLinje({ navn: '', dubletAf: null }, svar()).status).toBe('fejl');
  });
});
