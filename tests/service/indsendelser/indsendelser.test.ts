import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sumOf } from '#shared/domain/indsendelser/index.ts';
import { addDays } from '#shared/domain/kalender/index.ts';
import { newProject, withKey, type TestProject } from '../project.ts';

let now = Date.parse('2024-03-05T09:00:00Z');
let p: TestProject;
beforeEach(async () => {
  now = Date.parse('2024-03-05T09:00:00Z');
  p = await newProject(() => (now += 1000));
});
afterEach(() => p.remove());

const ALT_FORKLARET = {
  obligatoriske_mangler: 'Prøvedata.',
  effekt_uden_for_vindue: 'Prøvedata.',
  mulige_dubletter: 'Prøvedata.',
  konflikter: 'Prøvedata.',
  uden_dokumentation: 'Prøvedata.',
  stoerrelse_mangler: 'Prøvedata.',
  taeller_naesten: 'Prøvedata.',
};

/** Given with every write; kept only where it is asked for. */
const SENT = 'Oplyst for sent';

const periodeId = async (nr: number): Promise<string> =>
  (await p.call('perioder.list', {})).raekker.find((r) => r.nr === nr)?.id ?? '';

const status = async (nr: number) =>
  (await p.call('indsendelser.list', {})).perioder.find((s) => s.periode.nr === nr);

const deltager = async (navn: string, optagetDato: string) =>
  (await p.call('deltagere.create', { navn, optagetDato, arbejdsmarkedsstatus: 'ledig' }, SENT)).id;

const close = async (nr: number) =>
  (await p.call('indsendelser.close', { periodeId: await periodeId(nr), forklaringer: ALT_FORKLARET })).id;

const vaerdi = async (id: string, nr: string) => {
  const { resultat } = await p.call('indsendelser.get', { id, enheder: true });
  return resultat.indikatorer.find((i) => i.definition.nr === nr);
};

describe('closing a period', () => {
  it('freezes values, units, definitions, explanations and heads', async () => {
    const ane = await deltager('Ane', '2023-07-01');
    await deltager('Bo', '2023-10-01');
    const id = await close(2);
    const o1 = await vaerdi(id, 'O1');
    expect(o1).toMatchObject({ kumulativ: 2, iPerioden: 1 });
    expect(o1?.enheder.map(([raekke, , fra]) => [raekke, fra])[0]).toEqual([ane, '2023-07-01']);
    expect(o1?.perioder.map((q) => q.vaerdi)).toEqual([1, 1, null, null, null, null]);
    const { vidne, forklaringer } = await p.call('indsendelser.get', { id });
    expect(vidne.enheder[0]?.hoved).toMatch(/^[0-9a-f]{64}$/);
    expect(forklaringer).toEqual(ALT_FORKLARET);
    expect(await status(2)).toMatchObject({ tilstand: 'lukket', indsendelser: [{ lukketAf: 'Mette Holm' }] });
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
  });

  it('asks for the explanations that are missing, and waits for the last day', async () => {
    await deltager('Ane', '2023-07-01');
    const early = await p.refused('indsendelser.close', { periodeId: await periodeId(3), forklaringer: {} });
    expect(early.code).toBe('periode_ikke_slut');
    const bare = await p.refused('indsendelser.close', { periodeId: await periodeId(2), forklaringer: {} });
    expect(bare.fields).toEqual({ 'forklaringer.obligatoriske_mangler': { kode: 'kraeves' } });
    const { punkter } = await p.call('indsendelser.check', { periodeId: await periodeId(2) });
    expect(punkter.filter((q) => q.antal > 0)).toMatchObject([
      {
        kode: 'obligatoriske_mangler',
        poster: [{ tabel: 'deltager', navn: 'Ane', felt: 'cpr' }, {}, {}, {}],
      },
    ]);
  });

  it('asks for no CPR number where gender and birth date are given', async () => {
    const id = await deltager('Ane', '2023-07-01');
    const missing = async (): Promise<(string | null)[]> => {
      const { punkter } = await p.call('indsendelser.check', { periodeId: await periodeId(2) });
      return punkter.find((q) => q.kode === 'obligatoriske_mangler')?.poster.map((q) => q.felt) ?? [];
    };
    expect(await missing()).toContain('cpr');
    await p.call('deltagere.update', { id, koen: 'kvinde', foedselsdato: '1990-05-06' });
    expect(await missing()).not.toContain('cpr');
  });

  it('is not undone, but reopened by the lead with a reason; closing again keeps the former', async () => {
    await deltager('Ane', '2023-07-01');
    const first = await close(2);
    const again = await p.refused('indsendelser.close', {
      periodeId: await periodeId(2),
      forklaringer: ALT_FORKLARET,
    });
    expect(again.code).toBe('periode_lukket');
    const { handling } = await p.call('revision.nextUndo', {});
    expect(handling?.tabel).toBe('deltager');
    await p.call('indsendelser.reopen', { id: first, grund: 'En effekt manglede' });
    expect(await status(2)).toMatchObject({ tilstand: 'genaabnet' });
    expect((await p.refused('indsendelser.reopen', { id: first, grund: 'Igen' })).code).toBe(
      'periode_ikke_lukket',
    );
    const second = await close(2);
    const found = (await status(2))?.indsendelser ?? [];
    expect(found.map((i) => [i.id, i.genaabnetGrund])).toEqual([
      [second, null],
      [first, 'En effekt manglede'],
    ]);
  });
});

describe('a closed period', () => {
  it('is counted again from the log as it was, whatever happened since', async () => {
    const ane = await deltager('Ane', '2023-07-01');
    const effekt = { deltagerId: ane, art: 'uddannelse' as const, dato: '2024-01-10' };
    const { id: effektId } = await p.call('effekter.create', effekt);
    const id = await close(2);
    const stored = await p.call('indsendelser.get', { id, enheder: true });
    await p.call('effekter.delete', { id: effektId }, SENT);
    await p.call('deltagere.update', { id: ane, optagetDato: '2023-09-02' }, SENT);
    await deltager('Carl', '2023-08-01');
    expect(await p.call('indsendelser.get', { id, enheder: true })).toEqual(stored);
    expect(await p.call('indsendelser.rederive', { id })).toMatchObject({ ens: true, afvigelser: [] });
  });

  it('tells which records moved each number since, and why', async () => {
    const ane = await deltager('Ane', '2023-07-01');
    const bo = await deltager('Bo', '2023-07-02');
    const id = await close(2);
    await p.call('deltagere.delete', { id: bo }, SENT);
    await p.call('deltagere.update', { id: ane, optagetDato: '2023-09-02' }, SENT);
    const carl = await deltager('Carl', '2023-08-01');
    const dora = await deltager('Dora', '2024-03-04');
    const { indikatorer, efterregistreringer } = await p.call('indsendelser.difference', {
      id,
      dato: '2024-08-31',
    });
    const o1 = indikatorer.find((i) => i.nr === 'O1');
    expect([o1?.foer, o1?.nu]).toEqual([2, 3]);
    expect(o1?.bevaegelser.map((b) => [b.art, b.raekke, b.navn, b.grund])).toEqual([
      ['tilfoejet', carl, 'Carl', 'efterregistreret'],
      ['flyttet', ane, 'Ane', 'rettet'],
      ['tilfoejet', dora, 'Dora', 'efter_opgoerelsen'],
      ['fjernet', bo, 'Bo', 'slettet'],
    ]);
    expect(o1?.bevaegelser[1]?.rettelser).toMatchObject([
      { felt: 'optagetDato', foer: '2023-07-01', efter: '2023-09-02', bruger: 'Mette Holm' },
    ]);
    expect(efterregistreringer.map((e) => [e.navn, e.art, e.dato])).toEqual([
      ['Bo', 'slettet', '2023-07-02'],
      ['Ane', 'rettet', '2023-07-01'],
      ['Carl', 'oprettet', '2023-08-01'],
    ]);
  });

  it('keeps the hash of its first workbook', async () => {
    const id = await close(1);
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];
    expect(await p.call('indsendelser.noteExport', { id, sha256: a })).toEqual({
      eksportSha256: a,
      ens: true,
    });
    expect(await p.call('indsendelser.noteExport', { id, sha256: b })).toEqual({
      eksportSha256: a,
      ens: false,
    });
    expect(await p.call('indsendelser.rederive', { id })).toMatchObject({ ens: true });
  });
});

describe('verification', () => {
  it('finds a stored result that the log does not give', async () => {
    await deltager('Ane', '2023-07-01');
    const id = await close(2);
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
    const { resultat } = await p.call('indsendelser.get', { id, enheder: true });
    const forged = {
      ...resultat,
      indikatorer: resultat.indikatorer.map((i) => (i.definition.nr === 'O1' ? { ...i, kumulativ: 7 } : i)),
    };
    await withKey(p, (db) =>
      db.sql('UPDATE indsendelse SET resultat = ? WHERE id = ?').run(JSON.stringify(forged), id),
    );
    const { afvigelser } = await p.call('indsendelser.rederive', { id });
    expect(afvigelser).toEqual([{ indikatorNr: 'O1', del: 'kumulativ', gemt: '7', genberegnet: '1' }]);
    const { fund } = await p.call('revision.verify', {});
    expect(fund.map((f) => [f.kode, f.detalje?.['del'] ?? f.detalje?.['felt']])).toEqual([
      ['raekke_afviger', 'resultat'],
      ['indsendelse_afviger', 'kumulativ'],
    ]);
  });
});

describe('whatever is written later', () => {
  type Edit = readonly [kind: number, who: number, days: number];
  const edit = fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 500 }),
  );

  async function apply([kind, who, days]: Edit, people: string[]): Promise<void> {
    const id = people[who % people.length] ?? '';
    const dato = addDays('2023-03-01', days);
    if (kind === 0) people.push(await deltager(`Person ${String(days)}`, dato));
    else if (kind === 1) await p.send('deltagere.update', { id, optagetDato: dato }, SENT);
    else if (kind === 2) await p.send('effekter.create', { deltagerId: id, art: 'jobsoegende', dato }, SENT);
    else if (kind === 3) await p.send('deltagere.delete', { id, medTilhoerende: true }, SENT);
    else await p.send('revision.undo', {}, SENT);
  }

  it('leaves the stored result as it was, derivable from the log, and explains every number that moved', async () => {
    const people = [await deltager('Ane', '2023-04-01'), await deltager('Bo', '2023-10-01')];
    const id = await close(2);
    const stored = await p.call('indsendelser.get', { id, enheder: true });
    const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        for (const each of list) await apply(each, people);
        expect(await p.call('indsendelser.get', { id, enheder: true })).toEqual(stored);
        expect(await p.call('indsendelser.rederive', { id })).toMatchObject({ ens: true });
        const { indikatorer } = await p.call('indsendelser.difference', { id });
        for (const { foer, nu, bevaegelser } of indikatorer) {
          expect(sumOf(bevaegelser)).toBe((nu ?? 0) - (foer ?? 0));
          expect(bevaegelser.filter((b) => b.grund === 'ukendt')).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
