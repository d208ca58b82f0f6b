import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  erKlarMenBliver,
  erPaaHold,
  foreslaaFremmoededage,
  fravaerAf,
  harPlads,
  holdtilstand,
  ledigePladser,
  screeningstilstand,
} from '#shared/domain/forloeb/index.ts';
import { weekday } from '#shared/domain/kalender/index.ts';
import { FREMMOEDESTATUS, KURSUSSTATUS } from '#shared/domain/kodelister/index.ts';
import { anyDate } from '../kalender/dates.ts';

const DAG = '2024-03-19';
const anyDay = anyDate('1900-01-01');
const began = { startDato: '2024-01-15', slutDato: null };

describe('a hold', () => {
  it.each([
    ['planlagt', { startDato: null, slutDato: null, planlagtSlut: '2024-03-01' }],
    ['i_gang', { ...began, planlagtSlut: null }],
    ['i_gang', { ...began, planlagtSlut: '2024-04-03' }],
    ['slutter_snart', { ...began, planlagtSlut: '2024-04-02' }],
    ['slutter_snart', { ...began, planlagtSlut: DAG }],
    ['over_tid', { ...began, planlagtSlut: '2024-03-18' }],
    ['afsluttet', { ...began, slutDato: '2024-03-01', planlagtSlut: '2024-02-01' }],
  ])('is %s', (tilstand, h) => {
    expect(holdtilstand(h, DAG)).toBe(tilstand);
  });

  it('keeps a place for who is expected, until they leave', () => {
    expect(harPlads({ startDato: null, slutDato: null }, DAG)).toBe(true);
    expect(erPaaHold({ startDato: null, slutDato: null }, DAG)).toBe(false);
    expect(erPaaHold({ ...began, slutDato: DAG }, DAG)).toBe(true);
    expect(harPlads({ ...began, slutDato: '2024-03-18' }, DAG)).toBe(false);
    expect(ledigePladser(24, 26)).toBe(-2);
    expect(ledigePladser(null, 26)).toBeNull();
  });

  it('names who is ready and still there', () => {
    expect(erKlarMenBliver({ ...began, klarDato: DAG }, DAG)).toBe(true);
    expect(erKlarMenBliver({ ...began, klarDato: '2024-03-20' }, DAG)).toBe(false);
    expect(erKlarMenBliver({ ...began, klarDato: '2024-02-01', slutDato: '2024-03-01' }, DAG)).toBe(false);
  });

  it('suggests today and the unmarked days of its rhythm', () => {
    // Tuesdays and Thursdays; the 14th was forgotten, Monday the 4th was an exception.
    const marked = ['2024-02-27', '2024-02-29', '2024-03-04', '2024-03-05', '2024-03-07', '2024-03-12'];
    expect(foreslaaFremmoededage(marked, '2024-02-27', DAG)).toEqual([DAG, '2024-03-14']);
    expect(foreslaaFremmoededage([], null, DAG)).toEqual([DAG]);
    expect(foreslaaFremmoededage([DAG], null, DAG)).toEqual([]);
  });

  it('never suggests a day that is marked, before the start or to come', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 30 }), anyDay, anyDay, (marked, start, dag) => {
        for (const d of foreslaaFremmoededage(marked, start, dag)) {
          expect(marked).not.toContain(d);
          expect(d >= start && d <= dag).toBe(true);
          expect(d === dag || marked.some((m) => weekday(m) === weekday(d))).toBe(true);
        }
      }),
    );
  });
});

describe('absence', () => {
  it('is of the days marked, half up, with how many those are', () => {
    expect(fravaerAf([])).toEqual({ fravaer: null, maerker: 0 });
    expect(fravaerAf(['til_stede', 'fravaer', 'lovligt_fravaer'])).toEqual({ fravaer: 67, maerker: 3 });
    expect(fravaerAf(['fravaer', ...Array.from({ length: 7 }, () => 'til_stede' as const)])).toEqual({
      fravaer: 13,
      maerker: 8,
    });
  });

  it('lies between none and all, and does not depend on the order', () => {
    const statusser = fc.array(fc.constantFrom(...FREMMOEDESTATUS, null), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(statusser, (s) => {
        const { fravaer } = fravaerAf(s);
        if (fravaer !== null) expect(fravaer >= 0 && fravaer <= 100).toBe(true);
        expect(fravaerAf(s.toReversed())).toEqual(fravaerAf(s));
      }),
    );
  });
});

it('a screening counts as offered in every status, and as what came furthest', () => {
  expect(screeningstilstand([])).toBe('mangler');
  for (const status of KURSUSSTATUS) expect(screeningstilstand([{ status }])).not.toBe('mangler');
  expect(screeningstilstand([{ status: 'afslaaet' }])).toBe('afslaaet');
  expect(screeningstilstand([{ status: 'afslaaet' }, { status: 'tilbudt' }])).toBe('tilbudt');
  expect(screeningstilstand([{ status: 'tilbudt' }, { status: 'tilmeldt' }])).toBe('tilmeldt');
  expect(screeningstilstand([{ status: 'gennemfoert' }, { status: 'afslaaet' }])).toBe('gennemfoert');
});
