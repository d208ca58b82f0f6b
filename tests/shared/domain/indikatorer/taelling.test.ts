import { describe, expect, test } from 'vitest';
import { countIndikator, prepareFakta } from '../../../../shared/domain/indikatorer/index.ts';
import { BEVILLING } from './projekter.ts';
import { BASE, D, definitionOf, deltager, ids, praktik, stoette, verdicts, virksomhed } from './raekker.ts';

describe('A: activities', () => {
  test('count from the later of start and optaget', () => {
    const row = (id: string, deltagerId: string | null, startDato: string | null) => ({
      id,
      deltagerId,
      startDato,
    });
    const deltagere = [
      deltager('a'),
      deltager('b', { optagetDato: null }),
      deltager('c', { optagetDato: '2024-03-20' }),
    ];
    const jobformidlerforloeb = [
      row('1', 'a', '2023-04-01'), row('2', 'a', '2023-06-01'), row('3', 'b', '2023-06-01'), row('4', 'c', '2023-06-01'),
      row('5', 'gone', '2023-06-01'), row('6', null, '2023-06-01'), row('7', 'a', null), row('8', 'a', '2022-06-14'),
      row('9', 'a', '2024-03-20'),
    ]; // prettier-ignore
    expect(verdicts('A1', { deltagere, jobformidlerforloeb })).toEqual({
      1: '2023-05-01', 2: 'dublet', 3: 'deltager_ikke_optaget', 4: 'deltager_ikke_optaget', 5: 'deltager_ikke_optaget',
      6: 'deltager_ikke_optaget', 7: 'dato_mangler', 8: 'uden_for_perioden', 9: 'uden_for_perioden',
    }); // prettier-ignore
  });

  test('praktik counts forløb; a broken-off one counts, a cancelled one not', () => {
    const praktikforloeb = [
      praktik('1'), praktik('2', { status: 'afbrudt' }), praktik('3', { status: 'aflyst', startDato: null }),
      praktik('4', { type: 'snusepraktik' }), praktik('5', { type: null }), praktik('6', { status: null }),
      praktik('7', { startDato: null, type: 'loentilskud' }),
    ]; // prettier-ignore
    expect(verdicts('A2', { praktikforloeb })).toEqual({
      1: '2024-01-01', 2: '2024-01-01', 3: 'aflyst', 4: 'type_taeller_ikke', 5: 'type_taeller_ikke', 6: '2024-01-01',
      7: 'dato_mangler',
    }); // prettier-ignore
  });

  test('are listed by counting day, not by start', () => {
    const deltagere = [deltager('a', { optagetDato: '2024-02-01' }), deltager('b')];
    const row = (id: string, deltagerId: string, startDato: string) => ({ id, deltagerId, startDato });
    const jobformidlerforloeb = [row('1', 'a', '2023-06-01'), row('2', 'b', '2023-07-01')];
    expect(ids('A1', { deltagere, jobformidlerforloeb })).toEqual(['2', '1']);
  });

  test('contacts count each, or by company when switched', () => {
    const kontakt = (id: string, virksomhedId: string | null) => ({
      id,
      virksomhedId,
      deltagerId: null,
      dato: '2024-01-01',
    });
    const virksomheder = [virksomhed('v', { cvr: '13748136' }), virksomhed('w', { cvr: '13748136' })];
    const virksomhedskontakter = [
      kontakt('1', 'v'),
      kontakt('2', 'w'),
      kontakt('3', null),
      kontakt('4', null),
    ];
    const klargjort = prepareFakta({ ...BASE, virksomheder, virksomhedskontakter });
    const valg = { ...BEVILLING, dato: D, fra: null, lister: true };
    const rows = countIndikator(klargjort, definitionOf('A4'), valg);
    expect(rows).toMatchObject({ status: 4, alternativer: { raekke: 4, deltager: 4, virksomhed: 3 } });
    const companies = countIndikator(klargjort, { ...definitionOf('A4'), distinkt: 'virksomhed' }, valg);
    expect(companies.status).toBe(3);
    expect(companies.taellerIkke).toMatchObject([
      { id: '2', aarsag: 'dublet', dubletAf: '1', enhed: 'v', antalFakta: 2 },
    ]);
  });
});

describe('O: output', () => {
  test('refused and waiting deltagere are not optaget', () => {
    const deltagere = [
      deltager('a'), deltager('b', { visitationUdfald: 'afvist' }), deltager('c', { visitationUdfald: 'retur' }),
      deltager('d', { optagetDato: null }), deltager('e', { optagetDato: '2024-03-20' }),
      deltager('f', { optagetDato: '2022-06-14' }),
    ]; // prettier-ignore
    expect(verdicts('O1', { deltagere })).toEqual({
      a: '2023-05-01', b: 'deltager_ikke_optaget', c: 'deltager_ikke_optaget', d: 'deltager_ikke_optaget',
      e: 'deltager_ikke_optaget', f: 'uden_for_perioden',
    }); // prettier-ignore
  });

  test('two records of one person are one, and the earliest counts', () => {
    const deltagere = [
      deltager('a', { cpr: '1703881236' }), deltager('b', { cpr: '1703881236', optagetDato: '2023-04-01' }),
      deltager('c', { optagetDato: null }),
    ]; // prettier-ignore
    const flet = [{ art: 'deltager', aId: 'c', bId: 'a' }];
    expect(verdicts('O1', { deltagere, flet })).toEqual({ a: 'dublet', b: '2023-04-01', c: 'dato_mangler' });
  });

  test('ledig at the start, by the record itself', () => {
    const deltagere = [
      deltager('a', { arbejdsmarkedsstatus: 'langtidsledig' }), deltager('b', { arbejdsmarkedsstatus: 'beskaeftiget' }),
      deltager('c', { arbejdsmarkedsstatus: null }),
    ]; // prettier-ignore
    expect(verdicts('O2', { deltagere })).toEqual({
      a: '2023-05-01',
      b: 'ikke_ledig_ved_start',
      c: 'ikke_ledig_ved_start',
    });
    expect(verdicts('O2', { deltagere }, D, { statusser: undefined })).toMatchObject({ c: '2023-05-01' });
  });

  test('support counts once per company that is proved to be an SMV', () => {
    const virksomheder = [
      virksomhed('v'), virksomhed('x', { aarsvaerk: null }), virksomhed('y', { aarsvaerk: 250 }),
      virksomhed('z', { aarsvaerk: null }),
    ]; // prettier-ignore
    const virksomhedsstoetter = [
      stoette('1'), stoette('2', { modtagetDato: '2023-12-01' }), stoette('3', { status: 'tilbudt', modtagetDato: null }),
      stoette('4', { status: 'afslaaet' }), stoette('5', { virksomhedId: 'x' }), stoette('6', { virksomhedId: 'y' }),
      stoette('7', { virksomhedId: 'gone' }), stoette('8', { status: null }), stoette('9', { virksomhedId: 'z' }),
    ]; // prettier-ignore
    const flet = [{ art: 'virksomhed', aId: 'z', bId: 'v' }];
    expect(verdicts('O3', { virksomheder, virksomhedsstoetter, flet })).toEqual({
      1: 'dublet', 2: '2023-12-01', 3: 'kun_tilbudt', 4: 'afslaaet', 5: 'stoerrelse_mangler', 6: 'ikke_smv',
      7: 'stoerrelse_mangler', 8: 'kun_tilbudt', 9: 'dublet',
    }); // prettier-ignore
  });
});
