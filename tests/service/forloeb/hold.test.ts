import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

const DAG = '2024-03-19';
let p: TestProject;
let holdId: string;
beforeEach(async () => {
  p = await newProject(() => Date.parse(`${DAG}T09:00:00Z`));
  holdId = await createHold();
});
afterEach(() => p.remove());

const createHold = async (): Promise<string> =>
  (
    await p.call('forloeb.createHold', {
      navn: 'Hold 1',
      kapacitet: 12,
      startDato: '2024-01-15',
      planlagtSlut: '2024-04-26',
    })
  ).id;

const klasse = (antal: number) => Array.from({ length: antal }, (_, i) => ({ navn: `Elev Nummer${i}` }));
const enrol = (personer: { navn: string; cpr?: string; deltagerId?: string }[], startDato = '2024-01-15') =>
  p.call('forloeb.enrol', { holdId, startDato, personer });
const attendance = () => p.call('forloeb.attendance', { holdId });
const own = async () => (await p.call('forloeb.holdOverview', { dato: DAG })).hold[0];

describe('prolonging a hold', () => {
  it('takes a reason of its own, each time', async () => {
    const later = { id: holdId, planlagtSlut: '2024-05-31' };
    const refusal = { fields: { forlaengelseGrund: { kode: 'forlaengelse_uden_grund' } } };
    expect(await p.refused('forloeb.updateHold', later)).toMatchObject(refusal);
    await p.call('forloeb.updateHold', { ...later, forlaengelseGrund: 'To mangler praktik' });
    const again = { id: holdId, planlagtSlut: '2024-06-28' };
    expect(await p.refused('forloeb.updateHold', again)).toMatchObject(refusal);
    const same = { ...again, forlaengelseGrund: 'To mangler praktik' };
    expect(await p.refused('forloeb.updateHold', same)).toMatchObject(refusal);
    expect(await p.refused('forloeb.updateHold', { id: holdId, planlagtSlut: null })).toMatchObject(refusal);
    await p.call('forloeb.updateHold', { ...again, forlaengelseGrund: 'Sommerferie' });
    const { historik } = await p.call('revision.history', { tabel: 'hold', id: holdId });
    expect(historik.flatMap((h) => h.felter.filter((f) => f.felt === 'forlaengelseGrund'))).toMatchObject([
      { efter: 'Sommerferie' },
      { efter: 'To mangler praktik' },
    ]);
  });

  it('is free before it has begun; an earlier end and other fields need none', async () => {
    const { id } = await p.call('forloeb.createHold', { navn: 'Hold 2', planlagtSlut: '2024-06-01' });
    await p.call('forloeb.updateHold', { id, planlagtSlut: '2024-08-01' });
    await p.call('forloeb.updateHold', { id: holdId, planlagtSlut: '2024-04-19' });
    await p.call('forloeb.updateHold', { id: holdId, sted: 'Biblioteket' });
  });
});

describe('ending a hold', () => {
  it('ends the stay of who had begun, in one handling', async () => {
    await enrol(klasse(3));
    await p.call('forloeb.enrol', { holdId, startDato: null, personer: [{ navn: 'Kun Planlagt' }] });
    const [first] = (await attendance()).tilmeldinger;
    await p.call('forloeb.updateTilmelding', { id: first?.id ?? '', slutDato: '2024-02-01' });
    expect(await own()).toMatchObject({ tilmeldte: 3, begyndte: 2 });
    const { handling, antal } = await p.call('forloeb.finishHold', { holdId, slutDato: DAG });
    expect(antal).toBe(2);
    const ends = async () =>
      Object.fromEntries((await attendance()).tilmeldinger.map((t) => [t.navn, t.slutDato]));
    expect(await ends()).toEqual({
      'Elev Nummer0': '2024-02-01',
      'Elev Nummer1': DAG,
      'Elev Nummer2': DAG,
      'Kun Planlagt': null,
    });
    await p.call('revision.undo', { handling });
    expect(await ends()).toMatchObject({ 'Elev Nummer0': '2024-02-01', 'Elev Nummer1': null });
    expect((await p.call('forloeb.getHold', { id: holdId })).raekke.slutDato).toBeNull();
  });

  it('is refused before somebody’s start, and then changes nothing', async () => {
    await enrol(klasse(2), '2024-03-01');
    expect(await p.refused('forloeb.finishHold', { holdId, slutDato: '2024-02-01' })).toMatchObject({
      fields: { slutDato: { kode: 'slut_foer_start' } },
    });
    expect((await p.call('forloeb.getHold', { id: holdId })).raekke.slutDato).toBeNull();
  });
});

describe('attendance', () => {
  const mark = (
    marks: { tilmeldingId: string; status: 'til_stede' | 'fravaer' | 'lovligt_fravaer' | null }[],
    more: { fortsaet?: string; dato?: string } = {},
  ) => p.call('forloeb.markAttendance', { holdId, dato: DAG, marks, ...more });

  it('typed one by one is stored at once, and is one handling for the day', async () => {
    await enrol(klasse(40));
    const people = (await attendance()).tilmeldinger;
    let handling = '';
    for (const { id } of people) {
      const fortsaet = handling === '' ? {} : { fortsaet: handling };
      ({ handling } = await mark([{ tilmeldingId: id, status: 'til_stede' }], fortsaet));
    }
    const slip = { tilmeldingId: people[0]?.id ?? '', status: 'fravaer' as const };
    expect((await mark([slip], { fortsaet: handling })).handling).toBe(handling);
    await mark([{ ...slip, status: null }], { fortsaet: handling });
    await mark([{ ...slip, status: 'lovligt_fravaer' }], { fortsaet: handling });
    expect(await attendance()).toMatchObject({ fravaer: 3, maerker: 40 });
    expect((await own())?.maerker).toBe(40);
    await p.call('revision.undo', {});
    expect(await attendance()).toMatchObject({ fravaer: null, maerker: 0, datoer: [] });
    await p.call('revision.redo', {});
    expect(await attendance()).toMatchObject({ fravaer: 3, maerker: 40 });
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
  });

  it('begins another handling after anything else, and for another day', async () => {
    await enrol(klasse(2));
    const [a, b] = (await attendance()).tilmeldinger;
    const there = (t: typeof a) => [{ tilmeldingId: t?.id ?? '', status: 'til_stede' as const }];
    const first = await mark(there(a));
    expect((await mark(there(a), { fortsaet: first.handling, dato: '2024-03-18' })).handling).not.toBe(
      first.handling,
    );
    expect((await mark(there(b), { fortsaet: first.handling })).handling).not.toBe(first.handling);
    const other = await p.call('deltagere.create', { navn: 'Anden' });
    expect((await mark(there(b), { fortsaet: other.handling, dato: '2024-03-15' })).handling).not.toBe(
      other.handling,
    );
  });

  it('is refused for a day on which the person was not there, but can be taken away', async () => {
    await enrol(klasse(1), '2024-03-18');
    const [only] = (await attendance()).tilmeldinger;
    const tilmeldingId = only?.id ?? '';
    expect(
      await p.refused('forloeb.markAttendance', {
        holdId,
        dato: '2024-03-15',
        marks: [{ tilmeldingId, status: 'til_stede' }],
      }),
    ).toMatchObject({ fields: { dato: { kode: 'ikke_paa_hold' } } });
    await mark([{ tilmeldingId, status: 'til_stede' }], { dato: '2024-03-18' });
    await p.call('forloeb.updateTilmelding', { id: tilmeldingId, startDato: DAG });
    await mark([{ tilmeldingId, status: null }], { dato: '2024-03-18' });
    expect((await attendance()).maerker).toBe(0);
  });
});

const setDay = (ids: string[], felt: string, vaerdi: string) =>
  p.call('registrering.updateMany', { tabel: 'tilmelding', ids, felt, vaerdi, udeladAfviste: false });

it('a milestone is set for many in one handling, and who is ready but stays is counted', async () => {
  await enrol(klasse(3));
  const ids = (await attendance()).tilmeldinger.map((t) => t.id);
  const said = await setDay(ids, 'tidsafgraensetDato', DAG);
  expect(said.antal).toBe(3);
  await setDay(ids.slice(0, 1), 'klarDato', '2024-03-01');
  expect((await own())?.klarMenBliver).toBe(1);
  await p.call('revision.undo', { handling: said.handling });
  expect((await attendance()).tilmeldinger.map((t) => [t.tidsafgraensetDato, t.klarDato])).toEqual([
    [null, '2024-03-01'],
    [null, null],
    [null, null],
  ]);
});

describe('names onto a hold', () => {
  const find = (personer: { navn: string; cpr?: string }[]) =>
    p.call('forloeb.findNames', { personer, holdId });

  it('are known by number, then by name, but two numbers are two persons', async () => {
    const ane = await p.call('deltagere.create', { navn: 'Ane Bech', cpr: '170388-1235' });
    await enrol([{ navn: 'Ane Bech', deltagerId: ane.id }]);
    const { svar } = await find([
      { navn: 'A. Bech', cpr: '1703881235' },
      { navn: 'ane  bech' },
      { navn: 'Ane Bech', cpr: '010190-1234' },
      { navn: 'Ane' },
      { navn: 'Bo', cpr: '999999-9999' },
    ]);
    expect(svar.map((s) => [s.cprFejl, s.forslag.map((f) => [f.id === ane.id, f.samme, f.paaHold])])).toEqual(
      [
        [null, [[true, 'cpr', true]]],
        [null, [[true, 'navn', true]]],
        [null, [[true, null, true]]],
        [null, [[true, null, true]]],
        ['cpr_dato', []],
      ],
    );
    expect(svar[0]?.forslag[0]?.cpr).toBe('170388-••••');
  });

  it('are created with their number and enrolled, all in one handling; a number that exists refuses all', async () => {
    const answer = await enrol([{ navn: 'Ane Bech', cpr: '170388-1235' }, ...klasse(39)]);
    expect(answer).toMatchObject({ oprettet: 40, tilmeldt: 40 });
    expect((await p.call('deltagere.list', { soeg: '1703881235' })).raekker[0]?.navn).toBe('Ane Bech');
    const input = { holdId, startDato: DAG, personer: [{ navn: 'X' }, { navn: 'Y', cpr: '1703881235' }] };
    expect(await p.refused('forloeb.enrol', input)).toMatchObject({
      fields: { cpr: { kode: 'cpr_findes' } },
    });
    expect((await p.call('deltagere.list', {})).ialt).toBe(40);
    await p.call('revision.undo', { handling: answer.handling });
    expect((await p.call('deltagere.list', {})).ialt).toBe(0);
    expect((await attendance()).tilmeldinger).toEqual([]);
  });
});

describe('absence', () => {
  it('is not of days before somebody began or after they left, wherever it is told', async () => {
    await enrol(klasse(2));
    const [bliver, stopper] = (await attendance()).tilmeldinger;
    const ids = [bliver?.id ?? '', stopper?.id ?? ''];
    const status = ['til_stede', 'fravaer'] as const;
    for (const dato of ['2024-01-16', '2024-01-23', '2024-01-30', '2024-02-06'])
      await p.call('forloeb.markAttendance', {
        holdId,
        dato,
        marks: ids.map((tilmeldingId, i) => ({ tilmeldingId, status: status[i] ?? null })),
      });
    const told = async () => {
      const { tilmeldinger, fravaer, maerker } = await attendance();
      const { tilmeldinger: card } = await p.call('deltagere.absence', { id: stopper?.deltagerId ?? '' });
      expect(await own()).toMatchObject({ fravaer, maerker });
      expect(card).toMatchObject([{ procent: tilmeldinger[1]?.fravaer, dage: tilmeldinger[1]?.maerker }]);
      return { hold: [fravaer, maerker], stopper: [tilmeldinger[1]?.fravaer, tilmeldinger[1]?.maerker] };
    };
    expect(await told()).toEqual({ hold: [50, 8], stopper: [100, 4] });
    await p.call('forloeb.updateTilmelding', {
      id: ids[1] ?? '',
      startDato: '2024-01-20',
      slutDato: '2024-01-23',
    });
    expect(await told()).toEqual({ hold: [20, 5], stopper: [100, 1] });
    expect((await attendance()).tilmeldinger[1]?.dage).toHaveProperty('2024-02-06');
  });
});
