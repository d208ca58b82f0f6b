import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { PROTOCOL, type OperationName } from '#shared/contract/index.ts';
import type { Felt } from '#shared/domain/entitet/index.ts';
import type { Faktatabel } from '#shared/domain/indikatorer/index.ts';
import { KONTROLPUNKTER } from '#shared/domain/indsendelser/index.ts';
import { ENTITETER } from '#shared/domain/register.ts';
import { PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';
import { UNDOABLE } from '../fortryd/kommandoer.ts';

// The demo with P2 closed. Whatever way something is written: it leaves every number of the closed time as it was,
// or it is refused until a reason is given.

const D = '2024-02-29';
const PROEVE = 'Rettet efter bilag';
let now = Date.parse('2024-03-19T09:00:00Z');
let p: TestProject;

beforeAll(async () => {
  p = serviceOn(tempDir(), () => (now += 1000));
  await p.call('projekt.createDemo', { mappe: p.mappe, adgangskode: PASSWORD });
  const periodeId = (await p.call('perioder.list', {})).raekker.find((r) => r.nr === 2)?.id ?? '';
  const forklaringer = Object.fromEntries(KONTROLPUNKTER.map((k) => [k, 'Prøvedata.']));
  await p.call('indsendelser.close', { periodeId, forklaringer });
});
afterAll(() => p.remove());

/** Everything that was sent, counted as it stands now: values by each unit, whose they are, the EU's table. */
async function sent(): Promise<string> {
  const { indikatorer } = await p.call('indikatorer.count', { dato: D, enheder: true });
  const { raekker } = await p.call('eu.table', { hvilken: { dato: D } });
  const counts = indikatorer.map(({ nr, status, alternativer, taeller = [] }) => {
    const units = taeller.map((e) => [e.id, e.pseudonym, e.taellesFra]);
    return [nr, status, alternativer, units];
  });
  return JSON.stringify([counts, raekker]);
}

const taken = async (name: string, input: unknown, begrundelse?: string): Promise<string> => {
  const reply = await p.send(name, input, begrundelse);
  return reply.ok ? 'gemt' : reply.error.code;
};

/** Definitions and readings are no facts: what was sent keeps its own, and a rule that was sent is not corrected. */
const OF_RULES = /^(?:indikatorer|eu|perioder)\./;

describe('no command moves a number of the closed time without a reason', () => {
  it.each(UNDOABLE.filter(({ name }) => !OF_RULES.test(name)).map((c) => [c.name, c] as const))(
    '%s',
    async (name, command) => {
      const before = await sent();
      const input = await command.input(p);
      const outcome = await taken(name, input);
      if (outcome === 'gemt') expect(await sent()).toBe(before);
      else expect(outcome).toBe('kraever_begrundelse');
      expect(await sent()).toBe(before);
      const written = outcome === 'gemt' ? 'gemt' : await taken(name, input, PROEVE);
      expect(written).toBe('gemt');
      const changed = await sent();
      // Taking it back is no way around.
      const undone = await taken('revision.undo', {});
      if (undone === 'gemt') expect(changed).toBe(before);
      else
        expect([undone, await taken('revision.undo', {}, PROEVE)]).toEqual(['kraever_begrundelse', 'gemt']);
      expect(await sent()).toBe(before);
      const redone = await taken('revision.redo', {});
      expect(redone).toBe(undone);
      if (redone === 'gemt') expect(await sent()).toBe(before);
      else expect(await taken('revision.redo', {}, PROEVE)).toBe('gemt');
      await taken('revision.undo', {}, PROEVE);
    },
  );
});

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Another value that the field takes; null empties it. */
const others = ({ art, valg = [] }: Felt, before: unknown): unknown[] => {
  if (art === 'dato') return [null, '2023-11-11', '2024-03-10'];
  if (art === 'jaNej') return [before !== true];
  if (art === 'tal' || art === 'heltal') return [null, Number(before ?? 1) + 300];
  if (valg.length > 0) return valg.filter((v) => v !== before).slice(0, 2);
  return art === 'tekst' ? [null, 'Skrevet om'] : [];
};

const UPDATES = {
  deltager: 'deltagere.update',
  virksomhed: 'virksomheder.update',
  virksomhedskontakt: 'virksomheder.updateKontakt',
  virksomhedsstoette: 'virksomheder.updateStoette',
  jobformidlerforloeb: 'forloeb.updateJobformidlerforloeb',
  praktikforloeb: 'praktik.update',
  tilmelding: 'forloeb.updateTilmelding',
  kursus: 'forloeb.updateKursus',
  effekt: 'effekter.update',
  projekt: 'projekt.update',
} satisfies Record<Exclude<Faktatabel, 'flet'> | 'projekt', OperationName>;

describe('no field does', () => {
  it.each(Object.keys(UPDATES) as (keyof typeof UPDATES)[])('of a %s', async (tabel) => {
    const { felter } = ENTITETER[tabel];
    const update = UPDATES[tabel];
    let before = await sent();
    for (const row of await rowsOf(update)) {
      for (const [felt, declared] of Object.entries<Felt>(felter)) {
        for (const value of others(declared, row[felt])) {
          const outcome = await taken(update, { id: row.id, [felt]: value });
          const after = await sent();
          expect([tabel, felt, value, after === before]).toEqual([tabel, felt, value, true]);
          if (outcome === 'gemt') before = after;
        }
      }
    }
  });

  /** Three rows of the kind that an update is of, the first with the project's own fields. */
  async function rowsOf(update: string): Promise<Row[]> {
    if (update === 'projekt.update') return [(await p.call('projekt.get', {})).projekt as Row];
    const reply = await p.send(update.replace('.update', '.list'), { graense: 3 });
    return reply.ok ? (reply.data as { raekker: Row[] }).raekker : [];
  }
});

describe('neither does what stands beside the fact', () => {
  const UDE = '2024-03-10';
  const INDE = '2024-02-20';
  const PRAKTIK = { type: 'virksomhedspraktik', status: 'gennemfoert' } as const;
  const person = async (navn: string, felter: object = {}) =>
    (await p.call('deltagere.create', { navn, ...felter }, PROEVE)).id;
  const firm = async (navn: string) => (await p.call('virksomheder.create', { navn })).id;
  const praktik = (deltagerId: string, virksomhedId: string) =>
    p.call('praktik.create', { ...PRAKTIK, deltagerId, virksomhedId, startDato: INDE }, PROEVE);

  const refused = async (name: string, input: unknown): Promise<void> => {
    const before = await sent();
    expect(await taken(name, input)).toBe('kraever_begrundelse');
    expect(await sent()).toBe(before);
    expect(await taken(name, input, PROEVE)).toBe('gemt');
    expect(await sent()).not.toBe(before);
    await taken('revision.undo', {}, PROEVE);
  };

  it('a person taken in later who turns out to be one that was there then', async () => {
    const ane = await person('Ane', { optagetDato: '2024-01-05', cpr: '0101901230' });
    const again = await person('Ane igen', { optagetDato: UDE });
    await p.call('effekter.create', { deltagerId: again, art: 'jobsoegende', dato: INDE }, PROEVE);
    await refused('deltagere.flet', { aId: ane, bId: again });
  });

  it('a company that is another, where people were in practice', async () => {
    const anna = await person('Anna', { optagetDato: '2024-01-05' });
    const [smed, bager] = [await firm('Smed'), await firm('Bager')];
    await praktik(anna, smed);
    await praktik(anna, bager);
    await refused('virksomheder.flet', { aId: smed, bId: bager });
  });

  it('the grant, where it begins later or ends earlier', async () => {
    const id = String((await p.call('projekt.get', {})).projekt['id']);
    await refused('projekt.update', { id, bevillingFra: '2023-06-01' });
    await refused('projekt.update', { id, bevillingTil: '2024-01-31' });
    expect(await taken('projekt.update', { id, bevillingTil: '2026-06-30' })).toBe('gemt');
  });

  it('what the EU is told of a participant; an exit from its own day on', async () => {
    const known = { koen: 'kvinde', foedselsdato: '1990-01-01', uddannelsesniveau: 'isced_0_2' } as const;
    const status = { arbejdsmarkedsstatus: 'ledig', ydelse: 'dagpenge' } as const;
    const id = await person('Bo', { optagetDato: '2024-01-05', ...known, ...status });
    await p.call('effekter.create', { deltagerId: id, art: 'uddannelse', dato: '2024-02-10' }, PROEVE);
    await refused('deltagere.update', { id, uddannelsesniveau: 'isced_5_8' });
    await refused('deltagere.update', { id, foedselsdato: '2010-01-01' });
    await refused('deltagere.update', { id, ydelse: 'sygedagpenge' });
    await refused('deltagere.update', { id, afslutningDato: '2024-02-08' });
    expect(await taken('deltagere.update', { id, afslutningDato: UDE })).toBe('gemt');
  });
});

test('many at once, and one after another in one breath, are refused like one', async () => {
  const before = await sent();
  const { ids } = await p.call('registrering.findIds', { tabel: 'deltager', liste: { graense: 50 } });
  const many = { tabel: 'deltager', ids, felt: 'kommune', vaerdi: '101', udeladAfviste: true };
  expect(await taken('registrering.updateMany', many)).toBe('kraever_begrundelse');
  const id = (await p.call('effekter.list', { graense: 1 })).raekker[0]?.id ?? '';
  const replies = await p.service.handleMany(
    ['2024-02-22', '2024-02-23'].map((dato, i) => ({
      v: PROTOCOL,
      id: `m${String(i)}`,
      operation: 'effekter.update',
      input: { id, dato },
    })),
  );
  expect(replies.map((r) => (r.ok ? 'gemt' : r.error.code))).toEqual([
    'kraever_begrundelse',
    'kraever_begrundelse',
  ]);
  expect(await sent()).toBe(before);
});
