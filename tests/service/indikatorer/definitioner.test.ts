import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import { newProject, type TestProject } from '../project.ts';

let now = Date.parse('2024-03-05T09:00:00Z');
let p: TestProject;
beforeEach(async () => {
  now = Date.parse('2024-03-05T09:00:00Z');
  p = await newProject(() => (now += 1000));
});
afterEach(() => p.remove());

const SENT = 'Oplyst for sent';
const D = '2024-03-05';
const ALT = Object.fromEntries(
  [
    'obligatoriske_mangler',
    'effekt_uden_for_vindue',
    'mulige_dubletter',
    'konflikter',
    'uden_dokumentation',
    'stoerrelse_mangler',
    'taeller_naesten',
  ].map((punkt) => [punkt, 'Prøvedata.']),
);

const find = async (nr: string, dato = D) => {
  const { indikatorer } = await p.call('indikatorer.register', { dato });
  const found = indikatorer.find((i) => i.definition.nr === nr);
  if (found === undefined) throw new Error(`no ${nr}`);
  return found;
};
const value = async (nr: string, dato: string) =>
  (await p.call('indikatorer.count', { dato })).indikatorer.find((i) => i.nr === nr)?.status;

/** Three contacts with two companies. */
async function contacts(): Promise<void> {
  for (const [navn, datoer] of [
    ['Tømrer', ['2024-01-10', '2024-02-10']],
    ['Bager', ['2024-02-20']],
  ] as const) {
    const { id } = await p.call('virksomheder.create', { navn });
    for (const dato of datoer)
      await p.call('virksomheder.createKontakt', { virksomhedId: id, dato, type: 'besoeg' });
  }
}

const close = async (nr: number): Promise<string> => {
  const { raekker } = await p.call('perioder.list', {});
  const periodeId = raekker.find((r) => r.nr === nr)?.id ?? '';
  return (await p.call('indsendelser.close', { periodeId, forklaringer: ALT })).id;
};

const perCompany = async (version: InputOf<'indikatorer.revise'>['regel']['version']) =>
  p.call('indikatorer.revise', {
    indikator: { id: (await find('A4')).id },
    regel: {
      kilde: 'virksomhedskontakt',
      filter: {},
      distinkt: 'virksomhed',
      enhed: 'virksomheder',
      version,
    },
  });

const OWN = {
  nr: 'E5',
  navn: 'Antal deltagere i fleksjob',
  gruppe: 'effekt',
  kilde: 'effekt',
  distinkt: 'deltager',
  filter: { art: 'beskaeftigelse', jobtyper: ['fleksjob'] },
  indsamlesFra: '2023-03-01',
} as const;

describe('a rule that changes', () => {
  it('counts by the version of the day, and both units are shown', async () => {
    await contacts();
    await perCompany({ art: 'ny', gyldigFra: '2024-03-01', begrundelse: 'Aftalt med Erhvervsstyrelsen' });
    expect([await value('A4', '2024-02-29'), await value('A4', '2024-03-01')]).toEqual([3, 2]);
    const a4 = await find('A4');
    expect(a4.alternativer).toMatchObject({ raekke: 3, virksomhed: 2 });
    expect(a4.definition).toMatchObject({ distinkt: 'virksomhed', gyldigFra: '2024-03-01' });
    expect(a4.versioner.map((v) => [v.gyldigFra, v.begrundelse])).toEqual([
      [null, null],
      ['2024-03-01', 'Aftalt med Erhvervsstyrelsen'],
    ]);
    await p.call('revision.undo', {});
    expect(await value('A4', '2024-03-01')).toBe(3);
  });

  it('leaves what was submitted as it was, and says the definition is why the number is another', async () => {
    await contacts();
    const first = await close(2);
    const stored = await p.call('indsendelser.get', { id: first, enheder: true });
    await perCompany({ art: 'ny', gyldigFra: '2024-02-01', begrundelse: 'Læst forkert' });
    expect(await p.call('indsendelser.get', { id: first, enheder: true })).toEqual(stored);
    expect(await p.call('indsendelser.rederive', { id: first })).toMatchObject({ ens: true, afvigelser: [] });
    const { indikatorer } = await p.call('indsendelser.difference', { id: first });
    const a4 = indikatorer.find((i) => i.nr === 'A4');
    expect(a4).toMatchObject({ foer: 3, nu: 2, definitionAendret: true });
    expect(a4?.bevaegelser.map((b) => [b.art, b.grund])).toEqual([['fjernet', 'definition']]);
    await p.call('indsendelser.reopen', { id: first, grund: 'Anden definition' });
    const second = await close(2);
    const of = async (id: string) => {
      const { resultat } = await p.call('indsendelser.get', { id });
      const found = resultat.indikatorer.find((i) => i.definition.nr === 'A4');
      return [found?.kumulativ, found?.definition.distinkt, found?.referenceark[0]?.tekst];
    };
    expect(await of(first)).toEqual([3, 'raekke', 'Antal kontakter med virksomheder']);
    expect(await of(second)).toEqual([2, 'virksomhed', 'Antal virksomheder med mindst én kontakt']);
    for (const id of [first, second])
      expect(await p.call('indsendelser.rederive', { id })).toMatchObject({ ens: true });
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
  });

  it('that another changed meanwhile becomes a konflikt, not an overwrite', async () => {
    const { id } = await find('A4');
    const { hoveder } = await p.call('indikatorer.get', { id });
    const heads = (...fields: string[]) => Object.fromEntries(fields.map((f) => [f, hoveder[f] ?? []]));
    const rule = { kilde: 'virksomhedskontakt', filter: {}, enhed: 'virksomheder' } as const;
    await perCompany({ art: 'ret', id: null });
    await p.call('indikatorer.update', { id, navn: 'Kontakter', grundlag: heads('navn') });
    await p.call('indikatorer.revise', {
      indikator: { id, navn: 'Besøg', grundlag: heads('navn') },
      regel: {
        ...rule,
        distinkt: 'raekke',
        version: { art: 'ret', id: null, grundlag: heads('kilde', 'filter', 'distinkt', 'enhed') },
      },
    });
    const { konflikter } = await p.call('indikatorer.get', { id });
    const values = (field: string) => konflikter[field]?.map((v) => v.vaerdi).toSorted();
    expect(values('navn')).toEqual(['Besøg', 'Kontakter']);
    expect(values('distinkt')).toEqual(['raekke', 'virksomhed']);

    const version = await p.call('indikatorer.createVersion', {
      ...rule,
      indikatorId: id,
      gyldigFra: '2024-03-01',
      distinkt: 'raekke',
    });
    const seen = (await p.call('indikatorer.getVersion', { id: version.id })).hoveder;
    const ret = (distinkt: 'virksomhed' | 'raekke') =>
      p.call('indikatorer.revise', {
        indikator: { id },
        regel: {
          ...rule,
          distinkt,
          version: { art: 'ret', id: version.id, grundlag: { distinkt: seen['distinkt'] ?? [] } },
        },
      });
    await ret('virksomhed');
    await ret('raekke');
    const stored = await p.call('indikatorer.getVersion', { id: version.id });
    expect(stored.konflikter['distinkt']?.map((v) => v.vaerdi).toSorted()).toEqual(['raekke', 'virksomhed']);
  });

  it('is corrected where it stands only until it was submitted', async () => {
    await contacts();
    await perCompany({ art: 'ret', id: null });
    expect(await value('A4', '2024-02-29')).toBe(2);
    await close(2);
    const refused = await p.refused('indikatorer.update', { id: (await find('A4')).id, distinkt: 'raekke' });
    expect(refused.fields?.['filter']).toMatchObject({ kode: 'definition_indsendt' });
    // Words, targets and what came after the closing are free.
    await p.call('indikatorer.update', { id: (await find('A4')).id, maaltal: 90, metode: 'Aftalt' });
    await p.call('indikatorer.create', OWN);
    await p.call('indikatorer.update', { id: (await find('E5')).id, distinkt: 'raekke' });
  });

  it('has one version a day', async () => {
    await perCompany({ art: 'ny', gyldigFra: '2024-03-01', begrundelse: null });
    const { id } = await find('A4');
    const version = { art: 'ny', gyldigFra: '1.3.2024', begrundelse: null };
    const regel = { kilde: 'virksomhedskontakt', filter: {}, distinkt: 'raekke', enhed: null, version };
    const refused = await p.refused('indikatorer.revise', { indikator: { id }, regel });
    expect(refused.fields?.['gyldigFra']).toMatchObject({ kode: 'version_findes' });
  });
});

describe('an indicator that is retired', () => {
  it('is counted until that day, stays in the register, and can be taken up again', async () => {
    await contacts();
    const first = await close(2);
    const { id } = await find('A4');
    await p.call('indikatorer.update', { id, udgaarDato: '2024-03-01' });
    expect([await value('A4', '2024-02-29'), await value('A4', D)]).toEqual([3, undefined]);
    expect(await find('A4')).toMatchObject({ udgaaet: true, status: null });
    const { indikatorer } = await p.call('indsendelser.difference', { id: first, dato: D });
    expect(indikatorer.find((i) => i.nr === 'A4')).toMatchObject({
      foer: 3,
      nu: null,
      bevaegelser: Array.from({ length: 3 }, () => ({ grund: 'indikator_udgaaet' })),
    });
    await p.call('revision.undo', {});
    expect(await value('A4', D)).toBe(3);
  });
});

describe('an own indicator', () => {
  it('is in every count, closing and list by itself, and comes last', async () => {
    const { id: deltagerId } = await p.call('deltagere.create', {
      navn: 'Ane',
      optagetDato: '2023-07-01',
      arbejdsmarkedsstatus: 'ledig',
    });
    await p.call('indikatorer.create', OWN);
    const dato = '2024-01-10';
    const job = { deltagerId, art: 'beskaeftigelse' as const, dato };
    const preview = await p.call('indikatorer.preview', {
      tabel: 'effekt',
      id: null,
      felter: { ...job, jobtype: 'fleksjob' },
      dato: D,
    });
    expect(preview.aendringer.find((a) => a.nr === 'E5')).toMatchObject({ foer: 0, efter: 1 });
    await p.call('effekter.create', job);
    const { gevinster } = await p.call('indikatorer.gains', { dato: D });
    expect(gevinster.find((g) => g.nr === 'E5')).toMatchObject({ gevinst: 1, felter: [{ felt: 'jobtype' }] });
    await p.call('effekter.create', { ...job, jobtype: 'fleksjob' });
    const { indikatorer } = await p.call('indikatorer.count', { dato: D, enheder: true });
    expect(indikatorer.at(-1)).toMatchObject({
      nr: 'E5',
      status: 1,
      taellerIkke: [{ aarsag: 'jobtype_taeller_ikke' }],
    });
    const card = await p.call('indikatorer.forDeltager', { id: deltagerId, dato: D });
    expect(card.indikatorer.find((i) => i.nr === 'E5')?.fakta).toHaveLength(2);
    const id = await close(2);
    const { resultat } = await p.call('indsendelser.get', { id, enheder: true });
    expect(resultat.indikatorer.at(-1)).toMatchObject({ definition: OWN, kumulativ: 1 });
    expect(await p.call('indsendelser.rederive', { id })).toMatchObject({ ens: true });
    await p.call('deltagere.update', { id: deltagerId, optagetDato: '2024-02-01' }, SENT);
    const { indikatorer: moved } = await p.call('indsendelser.difference', { id });
    expect(moved.find((i) => i.nr === 'E5')).toMatchObject({ foer: 1, nu: 0 });
  });

  it('is counted while it is built, without being stored', async () => {
    await contacts();
    const regel = {
      kilde: 'virksomhedskontakt' as const,
      filter: {},
      distinkt: 'virksomhed' as const,
      enhed: null,
    };
    const { id } = await find('A4');
    const tried = await p.call('indikatorer.tryRule', { dato: D, regel, id });
    expect(tried).toMatchObject({ status: 2, foer: 3, alternativer: { raekke: 3 } });
    expect(tried.taellerIkke.map((e) => e.aarsag)).toEqual(['dublet']);
    expect(await value('A4', D)).toBe(3);
  });

  it.each([
    ['nr', { nr: ' e4 ' }, 'nr_findes'],
    ['filter.jobtyper', { filter: { jobtyper: ['trylleri'] } }, 'ukendt_kode'],
    ['filter.typer', { filter: { typer: ['amu'] } }, 'betingelse_passer_ikke'],
    ['filter.statusser', { filter: { statusser: [] } }, 'betingelse_tom'],
    ['filter.jobtyper', { filter: { art: 'uddannelse', jobtyper: ['fleksjob'] } }, 'jobtype_uden_job'],
    ['distinkt', { distinkt: 'virksomhed' }, 'enhed_findes_ikke'],
    ['udgaarDato', { udgaarDato: '2023-01-01' }, 'udgaar_foer_indsamling'],
  ])('is refused at %s when it is %j', async (felt, part, kode) => {
    const refused = await p.refused('indikatorer.create', { ...OWN, ...part });
    expect(refused.fields?.[felt]).toMatchObject({ kode });
  });

  it.each([
    { maaltal: -1 },
    { maaltal: 2.5 },
    { maaltal: 'mange' },
    { filter: { hemmelig: true } },
    { filter: { art: { $gt: '' } } },
    { filter: JSON.parse('{"__proto__": {"art": "uddannelse"}}') as unknown },
    { filter: { typer: Array.from({ length: 1000 }, () => 'amu') } },
    { filter: 'art = 1; DROP TABLE indikator' },
    { kilde: 'projekt' },
  ])('is refused by the contract with %j', async (part) => {
    const refused = await p.refused('indikatorer.create', { ...OWN, ...part });
    expect(refused.code).toBe('ugyldigt_input');
  });
});
