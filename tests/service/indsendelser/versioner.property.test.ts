import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OperationName } from '#shared/contract/index.ts';
import { KONTROLPUNKTER, unpackEnhed } from '#shared/domain/indsendelser/index.ts';
import { newProject, type TestProject } from '../project.ts';
import { countNaively, ruleAt, type Counted, type Model, type Regel, type Regelfra } from './oracle.ts';

// Own indicators whose rule and unit change from days on, facts that come and go, periods closed in between: each
// closing says what a naive count of that moment says, then and for ever, and the log gives it again.

const GRANT = { fra: '2022-06-15', til: '2025-12-31' };
/** All of the report's periods but the last can be closed. */
const NOW = Date.parse('2025-10-01T09:00:00Z');
const SENT = 'Oplyst for sent';
const NR = 'E9';
const forklaringer = Object.fromEntries(KONTROLPUNKTER.map((punkt) => [punkt, 'Prøve']));

/** Many on an edge: of the grant, of a period, and the days beside. */
const day = fc.constantFrom(
  '2022-06-14', '2022-06-15', '2023-03-01', '2023-08-31', '2023-09-01', '2024-02-28', '2024-02-29', '2024-03-01',
  '2024-08-31', '2024-09-01', '2025-02-28', '2025-08-31', '2025-09-30',
); // prettier-ignore
const pick = fc.nat({ max: 5 });
const some = (...codes: string[]) => fc.subarray(codes, { minLength: 1 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const kontaktregel: fc.Arbitrary<Regel> = fc.record({
  kilde: fc.constant('virksomhedskontakt'),
  distinkt: fc.constantFrom('raekke', 'virksomhed'),
  enhed: fc.constantFrom('kontakter', 'virksomheder'),
  filter: fc.constant({}),
});
const OPTAGET = ['senest_opgoerelsen', 'senest_dato', 'uden_krav'] as const;
const person = {
  optaget: maybe(fc.constantFrom(...OPTAGET)),
  statusser: maybe(some('ledig', 'langtidsledig', 'beskaeftiget')),
};
const praktikregel = fc.record({
  kilde: fc.constant('praktikforloeb'),
  distinkt: fc.constantFrom('raekke', 'deltager', 'virksomhed'),
  enhed: fc.constantFrom('forløb', 'personer', 'virksomheder'),
  filter: fc.record({ ...person, typer: maybe(some('virksomhedspraktik', 'snusepraktik')) }),
});
const effektregel = fc.record({
  kilde: fc.constant('effekt'),
  distinkt: fc.constantFrom('raekke', 'deltager'),
  enhed: fc.constantFrom('effekter', 'personer'),
  filter: fc.oneof(
    fc.record({
      ...person,
      art: fc.constant('beskaeftigelse'),
      jobtyper: maybe(some('ordinaer', 'fleksjob')),
      kraeverBevis: maybe(fc.constant(true)),
    }),
    fc.record({ ...person, art: fc.constantFrom('uddannelse', 'jobsoegende') }),
  ),
});
/** What is undefined is no switch at all. */
const regel: fc.Arbitrary<Regel> = fc
  .oneof(kontaktregel, praktikregel, effektregel)
  .map((r) => JSON.parse(JSON.stringify(r)) as Regel);

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ art: fc.constant('kontakt'), firma: pick, dato: day }) },
  {
    weight: 3,
    arbitrary: fc.record({
      art: fc.constant('effekt'),
      hvem: pick,
      dato: day,
      slags: fc.constantFrom('uddannelse', 'jobsoegende', 'beskaeftigelse', 'beskaeftigelse'),
      jobtype: fc.constantFrom('ordinaer', 'fleksjob', 'deltid'),
      dokumentation: fc.constantFrom(null, 'arkiv 7'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      art: fc.constant('praktik'),
      hvem: pick,
      firma: pick,
      dato: day,
      type: fc.constantFrom('virksomhedspraktik', 'snusepraktik'),
      status: fc.constantFrom('gennemfoert', 'afbrudt', 'i_gang'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ art: fc.constant('optag'), hvem: pick, dato: fc.option(day) }) },
  { weight: 1, arbitrary: fc.record({ art: fc.constant('slet'), hvem: pick }) },
  { weight: 4, arbitrary: fc.record({ art: fc.constant('version'), fra: day, regel }) },
  { weight: 4, arbitrary: fc.record({ art: fc.constant('luk'), nr: fc.integer({ min: 1, max: 5 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const STATUSSER = ['ledig', 'langtidsledig', 'beskaeftiget'] as const;

/** A project, and beside it all that was put into it. */
class World {
  readonly model: Model = { deltagere: [], kontakter: [], effekter: [], praktikker: [] };
  readonly regler: Regelfra[] = [];
  readonly closed: { id: string; counted: Counted[]; regel: Regel }[] = [];
  readonly firmaer: string[] = [];
  #indikatorId = '';
  readonly #p: TestProject;

  constructor(p: TestProject) {
    this.#p = p;
  }

  async #write(name: OperationName, input: object): Promise<string> {
    const reply = await this.#p.send(name, input, SENT);
    if (!reply.ok) throw new Error(`${name} ${JSON.stringify([input, reply.error])}`);
    return (reply.data as { id: string }).id;
  }

  async begin(first: Regel, optaget: readonly (string | null)[]): Promise<void> {
    for (const navn of ['Tømrer', 'Bager', 'Maler'])
      this.firmaer.push(await this.#write('virksomheder.create', { navn }));
    for (const [i, dato] of optaget.entries()) {
      const status = STATUSSER[i % STATUSSER.length] ?? 'ledig';
      const given = { navn: `Deltager ${String(i)}`, optagetDato: dato, arbejdsmarkedsstatus: status };
      const id = await this.#write('deltagere.create', given);
      this.model.deltagere.push({ id, optaget: dato, status });
    }
    const own = { nr: NR, navn: 'Egen', gruppe: 'effekt', indsamlesFra: '2022-06-15', ...first };
    this.#indikatorId = await this.#write('indikatorer.create', own);
    this.regler.push({ fra: null, regel: first });
  }

  #person = (n: number): Model['deltagere'][number] => {
    const found = this.model.deltagere[n % this.model.deltagere.length];
    if (found === undefined) throw new Error('nobody');
    return found;
  };
  #firma = (n: number): string => this.firmaer[n % this.firmaer.length] ?? '';

  async take(s: Step): Promise<void> {
    const { effekter, kontakter, praktikker } = this.model;
    if (s.art === 'kontakt') {
      const given = { virksomhedId: this.#firma(s.firma), dato: s.dato };
      const id = await this.#write('virksomheder.createKontakt', { ...given, type: 'besoeg' });
      kontakter.push({ id, ...given });
    } else if (s.art === 'effekt') {
      const job = s.slags === 'beskaeftigelse' ? { jobtype: s.jobtype } : {};
      const given = { deltagerId: this.#person(s.hvem).id, art: s.slags, dato: s.dato };
      const { dokumentation } = s;
      const id = await this.#write('effekter.create', { ...given, ...job, dokumentation });
      effekter.push({ id, jobtype: null, ...given, ...job, dokumentation });
    } else if (s.art === 'praktik') {
      const who = { deltagerId: this.#person(s.hvem).id, virksomhedId: this.#firma(s.firma) };
      const given = { ...who, type: s.type, status: s.status, startDato: s.dato };
      praktikker.push({ id: await this.#write('praktik.create', given), ...given });
    } else if (s.art === 'optag') {
      const hvem = this.#person(s.hvem);
      await this.#write('deltagere.update', { id: hvem.id, optagetDato: s.dato });
      hvem.optaget = s.dato;
    } else if (s.art === 'slet') {
      const [gone] = effekter.splice(s.hvem % Math.max(effekter.length, 1), 1);
      if (gone !== undefined) await this.#p.call('effekter.delete', { id: gone.id }, SENT);
    } else if (s.art === 'version') await this.#newRule(s.fra, s.regel);
    else await this.#close(s.nr);
  }

  async #newRule(fra: string, next: Regel): Promise<void> {
    const version = { art: 'ny', gyldigFra: fra, begrundelse: 'Aftalt' };
    const given = { indikator: { id: this.#indikatorId }, regel: { ...next, version } };
    const reply = await this.#p.send('indikatorer.revise', given, SENT);
    // One day, one rule: a second is refused, in words at its field.
    const taken = this.regler.some((r) => r.fra === fra);
    expect(reply.ok, JSON.stringify(reply)).toBe(!taken);
    if (reply.ok) this.regler.push({ fra, regel: next });
  }

  async #close(nr: number): Promise<void> {
    const { perioder } = await this.#p.call('indsendelser.list', {});
    const found = perioder.find((s) => s.periode.nr === nr);
    if (found === undefined) throw new Error('no such period');
    const [last] = found.indsendelser;
    if (found.tilstand === 'lukket')
      await this.#p.call('indsendelser.reopen', { id: last?.id ?? '', grund: 'Igen' });
    const dag = found.periode.til;
    const { id } = await this.#p.call('indsendelser.close', { periodeId: found.periode.id, forklaringer });
    const current = ruleAt(this.regler, dag);
    if (current === undefined) throw new Error('no rule');
    this.closed.push({ id, counted: countNaively(this.model, current, dag, GRANT), regel: current });
  }

  /** What is stored of a closing, by the one who reads it. */
  async said(id: string): Promise<unknown> {
    const { resultat } = await this.#p.call('indsendelser.get', { id, enheder: true });
    const own = resultat.indikatorer.find((i) => i.definition.nr === NR);
    const enheder = own?.enheder.map(unpackEnhed) ?? [];
    return {
      kumulativ: own?.kumulativ,
      regel: [own?.definition.kilde, own?.definition.distinkt, own?.definition.enhed],
      enheder: enheder.map((e) => [e.raekke, e.enhed, e.taellesFra]),
      iPerioden: own?.iPerioden,
      opdelt: enheder.length,
    };
  }

  async should(one: World['closed'][number]): Promise<unknown> {
    const { resultat } = await this.#p.call('indsendelser.get', { id: one.id });
    const { fra } = resultat.periode;
    return {
      kumulativ: one.counted.length,
      regel: [one.regel.kilde, one.regel.distinkt, one.regel.enhed],
      enheder: one.counted,
      iPerioden: one.counted.filter(([, , from]) => from >= fra).length,
      opdelt: one.counted.length,
    };
  }
}

const plan = fc.record({
  first: regel,
  optaget: fc.array(fc.option(day, { freq: 6 }), { minLength: 2, maxLength: 4 }),
  steps: fc.array(step, { minLength: 10, maxLength: 26 }),
});

describe('closings of own indicators whose rule changes', () => {
  it('say what a naive count of their moment says, for ever, and the log gives them again', async () => {
    let closings = 0;
    const switched = new Set<string>();
    await fc.assert(
      fc.asyncProperty(plan, async ({ first, optaget, steps }) => {
        let now = NOW;
        const p = await newProject(() => (now += 1000));
        try {
          const world = new World(p);
          await world.begin(first, optaget);
          for (const s of steps) await world.take(s);
          if (world.closed.length === 0) await world.take({ art: 'luk', nr: 3 });
          closings += world.closed.length;
          for (const one of world.closed) {
            switched.add(`${one.regel.kilde} ${one.regel.distinkt}`);
            expect(await world.said(one.id)).toEqual(await world.should(one));
            const { ens, afvigelser } = await p.call('indsendelser.rederive', { id: one.id });
            expect({ ens, afvigelser }).toEqual({ ens: true, afvigelser: [] });
          }
        } finally {
          await p.remove();
        }
      }),
      { numRuns: 15 },
    );
    expect(closings).toBeGreaterThan(15);
    expect(switched.size).toBeGreaterThan(3);
  }, 240_000);
});
