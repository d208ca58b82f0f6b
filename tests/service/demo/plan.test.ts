import { describe, expect, it } from 'vitest';
import { nySchema, rettetSchema, type Entitet } from '#shared/domain/entitet/index.ts';
import { daysBetween, isLocalDate, weekday } from '#shared/domain/kalender/index.ts';
import { parseCpr } from '#shared/domain/deltagere/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import { parseCvr } from '#shared/domain/virksomheder/index.ts';
import { demoPlan, generateProject, type Kommando, type Plan } from '#service/features/projekt/demo/index.ts';

const LEDER = { id: 'leder', navn: 'Mette Holm' };
const LAST_DAY = '2024-03-19';
const SATURDAY = 6;
const demo = demoPlan(LEDER);
const generated = generateProject({ deltagere: 200, seed: 7, bruger: LEDER });
const plans: [string, Plan][] = [
  ['demo', demo],
  ['generated', generated],
];

const SCHEMAS = new Map(
  Object.entries<Entitet>(ENTITETER).map(([tabel, e]) => [tabel, [nySchema(e), rettetSchema(e)] as const]),
);

const valuesOf = (plan: Plan, felt: string): string[] =>
  plan.kommandoer.flatMap((k) => (typeof k.felter[felt] === 'string' ? [k.felter[felt]] : []));
const isPlanned = (felt: string): boolean => felt.startsWith('planlagt') || felt === 'opfoelgningDato';
const dates = (k: Kommando): [felt: string, dato: string][] =>
  Object.entries(k.felter).filter((entry): entry is [string, string] => isLocalDate(entry[1]));

describe.each(plans)('the %s plan', (_name, plan) => {
  it('is what the contract would accept, word for word', () => {
    for (const { art, tabel, id, felter } of plan.kommandoer) {
      const [ny, rettet] = SCHEMAS.get(tabel) ?? [];
      if (art === 'opret') expect(ny?.parse(felter)).toEqual(felter);
      if (art === 'ret') expect(rettet?.parse({ id, ...felter })).toEqual({ id, ...felter });
    }
  });

  it('is typed in order, in working hours, on weekdays, not after the last day', () => {
    let before = 0;
    for (const { tid } of plan.kommandoer) {
      expect(tid).toBeGreaterThanOrEqual(before);
      before = tid;
      const [day = '', time = ''] = new Date(tid).toISOString().split('T');
      expect(weekday(day)).toBeLessThan(SATURDAY);
      expect(time >= '07:00' && time < '16:00').toBe(true);
      expect(day >= '2023-03-01' && day <= LAST_DAY).toBe(true);
    }
  });

  it('writes nothing before it happened, and only plans after the last day', () => {
    for (const k of plan.kommandoer) {
      const typed = new Date(k.tid).toISOString().slice(0, 10);
      for (const [felt, dato] of dates(k)) {
        if (isPlanned(felt) || (felt === 'startDato' && k.felter['status'] === 'tilmeldt')) continue;
        expect([felt, dato, dato <= typed]).toEqual([felt, dato, true]);
      }
    }
  });

  it('is typed within a week, but for what was learnt later', () => {
    const delays = plan.kommandoer.flatMap((k) =>
      dates(k)
        .filter(([felt]) => !isPlanned(felt) && felt !== 'foedselsdato')
        .map(([, dato]) => daysBetween(dato, new Date(k.tid).toISOString().slice(0, 10))),
    );
    const late = delays.filter((days) => days > 7);
    expect(late.length / delays.length).toBeLessThan(0.03);
  });

  it('has persons that are practically nobody: no modulus 11, not 1 January, aged 19 to 61', () => {
    const cprs = valuesOf(plan, 'cpr');
    expect(new Set(cprs).size).toBe(cprs.length);
    for (const cpr of cprs) {
      const read = parseCpr(cpr, '2023-03-01');
      if (!read.ok) throw new Error(`${cpr}: ${read.kode}`);
      expect([read.modulus11, read.erstatning]).toEqual([false, false]);
      expect(read.foedselsdato.slice(5)).not.toBe('01-01');
      expect(read.foedselsdato > '1962-03-19' && read.foedselsdato < '2005-03-19').toBe(true);
    }
  });

  it('has companies with numbers that nobody was given: the check holds, far above those in use', () => {
    const cvrs = valuesOf(plan, 'cvr');
    expect(new Set(cvrs).size).toBe(cvrs.length);
    for (const cvr of cvrs) expect([parseCvr(cvr).ok, cvr >= '97000000']).toEqual([true, true]);
    for (const telefon of valuesOf(plan, 'telefon'))
      expect(telefon).toMatch(/^(67|68|83|84|85|94|95)( \d\d){3}$/);
    for (const email of valuesOf(plan, 'email')) expect(email).toMatch(/^[a-z.]+@example\.dk$/);
  });

  it('says nothing of anybody’s health', () => {
    const words =
      /diagno|autis|adhd|angst|depres|stress|misbrug|alkohol|psyk|medicin|(?<!sags)behandl|syg|handicap|terapi|læge|indlæg|sundhed|smerte|kognitiv|helbred/i;
    const said = plan.kommandoer.flatMap((k) => Object.values(k.felter)).filter((v) => typeof v === 'string');
    expect(said.filter((text) => words.test(text))).toEqual([]);
  });
});

it('makes the same plan of the same seed, and another of another', () => {
  expect(demoPlan(LEDER)).toEqual(demo);
  expect(generateProject({ deltagere: 200, seed: 7, bruger: LEDER })).toEqual(generated);
  const other = generateProject({ deltagere: 200, seed: 8, bruger: LEDER });
  expect(valuesOf(other, 'cpr')).not.toEqual(valuesOf(generated, 'cpr'));
});

it('has real days only on working days', () => {
  for (const k of demo.kommandoer) {
    for (const [felt, dato] of dates(k))
      expect([felt, dato, weekday(dato) < SATURDAY]).toEqual([felt, dato, true]);
  }
});

it('shows several hands and changes of mind', () => {
  const hands = new Set(demo.kommandoer.map((k) => k.bruger));
  expect(demo.brugere.map((b) => [b.rolle, hands.has(b.id)])).toEqual([
    ['projektleder', true],
    ['jobformidler', true],
    ['jobformidler', true],
    ['jobformidler', true],
  ]);
  expect(demo.kommandoer.filter((k) => k.art === 'slet')).toHaveLength(1);
  const changed = (felt: string): number =>
    demo.kommandoer.filter((k) => k.art === 'ret' && k.tabel === 'deltager' && felt in k.felter).length;
  expect([changed('telefon'), changed('adresse'), changed('navn')]).toEqual([6, 2, 1]);
});

it('is as large as asked for', () => {
  for (const deltagere of [0, 1, 66, 501]) {
    const { kommandoer } = generateProject({ deltagere, seed: 1, bruger: LEDER });
    expect(kommandoer.filter((k) => 'optagetDato' in k.felter)).toHaveLength(deltagere);
  }
});
