import { describe, expect, it } from 'vitest';
import { deltager } from '#shared/domain/deltagere/index.ts';
import { tjekFritekst, tjekFritekster } from '#shared/domain/fritekst/index.ts';

describe('free text', () => {
  it.each([
    ['Har cpr 170388-1235.', 'ligner_cpr'],
    ['1703881235', 'ligner_cpr'],
    ['(170388 1235)', 'ligner_cpr'],
    ['erstatning 770388-1235', 'ligner_cpr'],
    ['født 17.03.88-1235', 'ligner_cpr'],
    ['ubehandlet psykisk lidelse', 'ligner_diagnose'],
    ['har psykiske lidelser', 'ligner_diagnose'],
    ['har OCD', 'ligner_diagnose'],
    ['socialangst', 'ligner_diagnose'],
    ['et hashmisbrug', 'ligner_diagnose'],
    ['bipolær', 'ligner_diagnose'],
    ['er diagnosticeret', 'ligner_diagnose'],
    ['Har autisme', 'ligner_diagnose'],
    ['ADHD-udredning', 'ligner_diagnose'],
    ['er depressiv', 'ligner_diagnose'],
    ['lider af angst.', 'ligner_diagnose'],
    ['tidligere misbrug', 'ligner_diagnose'],
    ['Skizofreni', 'ligner_diagnose'],
    ['PTSD fra krig', 'ligner_diagnose'],
    ['F84.0', 'ligner_diagnose'],
    ['DF33', 'ligner_diagnose'],
  ])('%s looks like %s', (text, kode) => expect(tjekFritekst(text)).toEqual([kode]));

  it.each([
    'Ring på 12 34 56 78',
    'tlf. 12345678',
    '+45 12345678',
    'Mødt 19.03.2024 og 20.03.2024',
    '2024-03-19 kl. 10.30',
    'CVR 13748136, P-nr. 1003456789',
    'faktura 9999999999',
    'ordre 12345678901234',
    'Konto 1234-1234567890',
    'Bliver engangsteleskop',
    'Hun er ængstelig for at køre truck (F-klasse)',
    'Angstrøm er en enhed',
    'Lokale F8',
    'psykisk arbejdsmiljø',
    'misbruge tilliden',
    'Mødt 19.03.24-20.03.24',
    'demensplejer',
    'addition og subtraktion',
    'Bearbejder data',
  ])('%s does not', (text) => expect(tjekFritekst(text)).toEqual([]));

  it('says both, and only of fields that hold remarks', () => {
    const row = { navn: 'ADHD-foreningen', note: 'autisme, 170388-1235', adresse: 'Angst 1' };
    expect(tjekFritekster(deltager.felter, row).map((p) => [p.felt, p.kode, p.grad])).toEqual([
      ['note', 'ligner_cpr', 'advarsel'],
      ['note', 'ligner_diagnose', 'advarsel'],
    ]);
  });

  it('reads 5,000 pasted lines', () => {
    expect(tjekFritekst('Almindelig linje 123456 med tal 1234567\n'.repeat(5000))).toEqual([]);
  });
});
