import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf, OperationName, Reply } from '#shared/contract/index.ts';
import { AFGOERENDE_DATO, KILDER, type Kilde } from '#shared/domain/indikatorer/index.ts';
import { KONTROLPUNKTER } from '#shared/domain/indsendelser/index.ts';
import { newProject, type TestProject } from '../project.ts';

// P2 ends on 29.02.2024 and is closed on 05.03.2024: whatever is written about its time afterwards needs a reason.

const INDE = '2024-02-20';
const UDE = '2024-03-02';

let now = Date.parse('2024-03-05T09:00:00Z');
let p: TestProject;
let indsendelseId = '';
let periodeId = '';
const ids = { deltager: '', virksomhed: '', hold: '' };

beforeAll(async () => {
  p = await newProject(() => (now += 1000));
  ids.deltager = (await p.call('deltagere.create', { navn: 'Ane', optagetDato: '2023-05-01' })).id;
  ids.virksomhed = (await p.call('virksomheder.create', { navn: 'Smed', aarsvaerk: 5 })).id;
  ids.hold = (await p.call('forloeb.createHold', { navn: 'Hold 1' })).id;
  periodeId = (await p.call('perioder.list', {})).raekker.find((r) => r.nr === 2)?.id ?? '';
  const forklaringer = Object.fromEntries(KONTROLPUNKTER.map((k) => [k, 'Prøvedata.']));
  indsendelseId = (await p.call('indsendelser.close', { periodeId, forklaringer })).id;
});
afterAll(() => p.remove());

const send = (operation: OperationName, input: unknown, begrundelse?: string): Promise<Reply> =>
  p.send(operation, input, begrundelse);

const outcome = (reply: Reply): string => (reply.ok ? 'gemt' : reply.error.code);

/** How a fact of each table is made; the deciding date is added. */
const NYE = {
  jobformidlerforloeb: ['forloeb', 'Jobformidlerforloeb', () => ({ deltagerId: ids.deltager })],
  praktikforloeb: [
    'praktik',
    '',
    () => ({ ...personAndFirm(), type: 'virksomhedspraktik', status: 'i_gang' }),
  ],
  tilmelding: ['forloeb', 'Tilmelding', () => ({ holdId: ids.hold, deltagerId: ids.deltager })],
  virksomhedskontakt: ['virksomheder', 'Kontakt', () => ({ virksomhedId: ids.virksomhed, type: 'besoeg' })],
  deltager: ['deltagere', '', () => ({ navn: 'Bo' })],
  virksomhedsstoette: [
    'virksomheder',
    'Stoette',
    () => ({ virksomhedId: ids.virksomhed, status: 'modtaget' }),
  ],
  kursus: ['forloeb', 'Kursus', () => ({ deltagerId: ids.deltager, art: 'amu', status: 'gennemfoert' })],
  effekt: ['effekter', '', () => ({ deltagerId: ids.deltager, art: 'uddannelse' })],
} satisfies Record<Kilde, readonly [string, string, () => object]>;

const personAndFirm = () => ({ deltagerId: ids.deltager, virksomhedId: ids.virksomhed });

describe.each(KILDER)('a %s of a closed period', (tabel) => {
  const [feature, noun, values] = NYE[tabel];
  const felt = AFGOERENDE_DATO[tabel];
  const op = (verb: string) => `${feature}.${verb}${noun}` as OperationName;
  const created = async (dato: string): Promise<string> => {
    const reply = await send(op('create'), { ...values(), [felt]: dato }, 'Oplyst for sent');
    if (!reply.ok) throw new Error(reply.error.code);
    return (reply.data as { id: string }).id;
  };

  it('is created, changed, moved out, moved in and deleted with a reason only', async () => {
    const input = { ...values(), [felt]: INDE };
    expect(outcome(await send(op('create'), input))).toBe('kraever_begrundelse');
    expect(outcome(await send(op('create'), { ...values(), [felt]: UDE }))).toBe('gemt');
    const id = await created(INDE);
    const edits: [string, unknown][] = [
      ['update', { id, [felt]: '2024-02-21' }],
      ['update', { id, [felt]: UDE }],
      ['update', { id, [felt]: INDE }],
      ['delete', { id }],
    ];
    for (const [verb, edit] of edits) {
      expect([verb, outcome(await send(op(verb), edit))]).toEqual([verb, 'kraever_begrundelse']);
      expect([verb, outcome(await send(op(verb), edit, 'Rettet efter bilag'))]).toEqual([verb, 'gemt']);
    }
  });

  it('asks when it is taken back and brought again, too', async () => {
    const id = await created(INDE);
    expect(outcome(await send('revision.undo', {}))).toBe('kraever_begrundelse');
    expect(outcome(await send('revision.undo', {}, 'Fejl'))).toBe('gemt');
    expect(outcome(await send('revision.redo', {}))).toBe('kraever_begrundelse');
    expect(outcome(await send('revision.redo', {}, 'Alligevel'))).toBe('gemt');
    expect(outcome(await send(op('update'), { id, note: 'Uden betydning for tallene' }))).toBe('gemt');
  });
});

describe('what else moves a closed number', () => {
  const number = async (nr: string) =>
    (await p.call('indsendelser.difference', { id: indsendelseId })).indikatorer.find((i) => i.nr === nr);

  it('is a company’s size, where it was supported in that time', async () => {
    const size = { id: ids.virksomhed, aarsvaerk: 900 };
    const other = (await p.call('virksomheder.create', { navn: 'Bager' })).id;
    expect(outcome(await send('virksomheder.update', { id: other, aarsvaerk: 7 }))).toBe('gemt');
    const stoette = { virksomhedId: ids.virksomhed, status: 'modtaget' as const, modtagetDato: INDE };
    await send('virksomheder.createStoette', stoette, 'Aftalt i februar');
    expect(outcome(await send('virksomheder.update', size))).toBe('kraever_begrundelse');
    expect(outcome(await send('virksomheder.update', { id: ids.virksomhed, telefon: '12345678' }))).toBe(
      'gemt',
    );
  });

  it('is listed with its reason in the next difference', async () => {
    const effekt: InputOf<'effekter.create'> = { deltagerId: ids.deltager, art: 'jobsoegende', dato: INDE };
    const reply = await send('effekter.create', effekt, 'Brev kom i marts');
    const { efterregistreringer } = await p.call('indsendelser.difference', { id: indsendelseId });
    const id = reply.ok ? (reply.data as { id: string }).id : '';
    expect(efterregistreringer.find((e) => e.id === id)).toMatchObject({
      art: 'oprettet',
      dato: INDE,
      begrundelse: 'Brev kom i marts',
      bruger: 'Mette Holm',
    });
    expect((await number('E1'))?.bevaegelser.map((b) => b.grund)).toEqual(['efterregistreret']);
  });

  it('leaves nothing behind when it is refused', async () => {
    const before = await p.call('deltagere.list', {});
    await send('deltagere.create', { navn: 'Carl', optagetDato: INDE });
    expect(await p.call('deltagere.list', {})).toEqual(before);
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
    expect(await p.call('indsendelser.rederive', { id: indsendelseId })).toMatchObject({ ens: true });
  });
});

describe('a period that was sent', () => {
  it('is not moved while it is closed, and never deleted', async () => {
    const moved = { id: periodeId, til: '2024-02-28' };
    expect(outcome(await send('perioder.update', moved))).toBe('periode_lukket');
    for (const medTilhoerende of [true, false]) {
      expect(outcome(await send('perioder.delete', { id: periodeId, medTilhoerende }))).toBe(
        medTilhoerende ? 'periode_indsendt' : 'har_tilhoerende',
      );
    }
    await p.call('indsendelser.reopen', { id: indsendelseId, grund: 'Forkert dato' });
    expect(outcome(await send('perioder.update', moved))).toBe('gemt');
    expect(outcome(await send('perioder.delete', { id: periodeId, medTilhoerende: true }))).toBe(
      'periode_indsendt',
    );
    expect(outcome(await send('deltagere.create', { navn: 'Dora', optagetDato: INDE }))).toBe('gemt');
  });
});
