import { describe, expect, test } from 'vitest';
import type { Filter } from '../../../../shared/domain/indikatorer/index.ts';
import { countIndikator, prepareFakta } from '../../../../shared/domain/indikatorer/index.ts';
import { BEVILLING } from './projekter.ts';
import { BASE, D, definitionOf, deltager, effekt, kursus, verdicts } from './raekker.ts';

describe('E: effects', () => {
  test('after optagelse, by job type, once per person', () => {
    const effekter = [
      effekt('1'), effekt('2', { dato: '2023-06-01' }), effekt('3', { dato: '2023-04-30' }), effekt('4', { jobtype: 'loentilskud' }),
      effekt('5', { jobtype: null }), effekt('6', { art: 'uddannelse' }), effekt('7', { deltagerId: 'gone' }),
      effekt('8', { dato: null }), effekt('9', { dato: '2023-05-01', jobtype: 'deltid' }),
    ]; // prettier-ignore
    expect(verdicts('E2', { effekter })).toEqual({
      1: 'dublet', 2: 'dublet', 3: 'foer_optagelse', 4: 'jobtype_taeller_ikke', 5: 'jobtype_taeller_ikke',
      7: 'deltager_ikke_optaget', 8: 'dato_mangler', 9: '2023-05-01',
    }); // prettier-ignore
    expect(verdicts('E3', { effekter })).toEqual({ 6: '2024-01-01' });
  });

  test('a course needs to be completed and its bevis; a screening is no candidate', () => {
    const kurser = [
      kursus('1'), kursus('2', { status: 'afbrudt' }), kursus('3', { bevis: false }), kursus('4', { bevis: null }),
      kursus('5', { art: 'fvu_screening' }), kursus('6', { status: 'afslaaet', gennemfoertDato: null }), kursus('7', { art: null }),
      kursus('8', { gennemfoertDato: '2023-01-01' }),
    ]; // prettier-ignore
    expect(verdicts('E4', { kurser })).toEqual({
      1: '2024-01-01', 2: 'ikke_gennemfoert', 3: 'bevis_mangler', 4: 'bevis_mangler', 6: 'ikke_gennemfoert', 7: 'dublet',
      8: 'foer_optagelse',
    }); // prettier-ignore
  });

  test('the switches of the definition', () => {
    const kurser = [
      kursus('1', { art: 'fvu_screening' }), kursus('2', { bevis: null, gennemfoertDato: '2024-01-02' }),
      kursus('3', { status: 'tilmeldt', gennemfoertDato: '2023-04-01' }),
    ]; // prettier-ignore
    const filter: Filter = {
      kraeverBevis: false,
      faktastatusser: ['gennemfoert', 'tilmeldt'],
      optaget: 'uden_krav',
    };
    expect(verdicts('E4', { kurser }, D, filter)).toEqual({ 2: 'dublet', 3: '2023-04-01' });
    expect(verdicts('E4', { kurser }, D, { ...filter, typer: ['fvu_screening'] })).toEqual({
      1: '2024-01-01',
      2: 'type_taeller_ikke',
      3: 'type_taeller_ikke',
    });
    expect(verdicts('E4', { kurser }, D, { ...filter, optaget: 'senest_opgoerelsen' })).toMatchObject({
      3: '2023-05-01',
    });
    const effekter = [effekt('1'), effekt('2', { dokumentation: 'kontrakt' })];
    expect(verdicts('E2', { effekter }, D, { kraeverBevis: true })).toEqual({
      1: 'bevis_mangler',
      2: '2024-01-01',
    });
  });
});

describe('persons', () => {
  test('links join also through a deleted record, which itself gives nothing', () => {
    const deltagere = [deltager('b'), deltager('c')];
    const flet = [
      { art: 'deltager', aId: 'b', bId: 'a-deleted' },
      { art: 'deltager', aId: 'a-deleted', bId: 'c' },
    ];
    const effekter = [
      effekt('1', { deltagerId: 'c' }),
      effekt('2', { deltagerId: 'b' }),
      effekt('3', { deltagerId: 'a-deleted' }),
    ];
    const valg = { ...BEVILLING, dato: D, fra: null, lister: true };
    const result = countIndikator(
      prepareFakta({ ...BASE, deltagere, flet, effekter }),
      definitionOf('E2'),
      valg,
    );
    expect(result.taeller).toMatchObject([{ id: '1', enhed: 'b', antalFakta: 2, deltagerId: 'c' }]);
    expect(result.taellerIkke).toMatchObject([
      { id: '2', aarsag: 'dublet', dubletAf: '1' },
      { id: '3', aarsag: 'deltager_ikke_optaget' },
    ]);
  });

  test('a unit carries what documentation needs', () => {
    const valg = { ...BEVILLING, dato: D, fra: null, lister: true };
    const result = countIndikator(prepareFakta({ ...BASE, kurser: [kursus('1')] }), definitionOf('E4'), valg);
    expect(result.taeller).toEqual([
      {
        kilde: 'kursus', id: '1', enhed: 'a', art: 'amu', dato: '2024-01-01', taellesFra: '2024-01-01', deltagerId: 'a',
        virksomhedId: null, kommune: '316', bevis: 'K 1', antalFakta: 1,
      },
    ]); // prettier-ignore
  });

  test('an unusable date is a missing one', () => {
    expect(
      verdicts('E2', { effekter: [effekt('1', { dato: '2024-02-30' }), effekt('2', { dato: '' })] }),
    ).toEqual({
      1: 'dato_mangler',
      2: 'dato_mangler',
    });
  });
});
