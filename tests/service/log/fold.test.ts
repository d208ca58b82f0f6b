import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vaerdi } from '#shared/domain/entitet/index.ts';
import {
  foldLog,
  foldRow,
  GENESIS,
  nextHlc,
  seal,
  SLETTET,
  type Change,
  type NewChange,
} from '#service/log/index.ts';

const FIELDS = ['navn', 'telefon', 'note'] as const;

/** A laptop in memory: what it knows, and its own chain. */
class Device {
  readonly known = new Map<string, Change>();
  last: Change | null = null;
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }

  rows(): string[] {
    return [...new Set([...this.known.values()].map((c) => c.raekke))];
  }

  heads(raekke: string): Readonly<Record<string, readonly string[]>> {
    const mine = [...this.known.values()].filter((c) => c.raekke === raekke);
    return mine.length === 0 ? {} : foldRow(mine).hoveder;
  }

  write(change: NewChange, now: number): void {
    const hlc = nextHlc(this.last?.hlc ?? null, now, this.id);
    const nr = (this.last?.nr ?? 0) + 1;
    const origin = {
      projekt: 'p',
      enhed: this.id,
      nr,
      hlc,
      handling: `${this.id}-${String(nr)}`,
      bruger: this.id,
      forrige: this.last?.id ?? GENESIS,
    };
    this.last = seal(origin, change);
    this.known.set(this.last.id, this.last);
  }

  learn(from: Device): void {
    for (const [id, change] of from.known) this.known.set(id, change);
  }
}

const step = fc.record({
  device: fc.nat(3),
  act: fc.constantFrom('create', 'update', 'update', 'update', 'delete', 'restore', 'sync', 'sync'),
  other: fc.nat(3),
  row: fc.nat(20),
  felt: fc.constantFrom(...FIELDS),
  value: fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean(), fc.constant(null)),
  now: fc.integer({ min: 0, max: 10 ** 12 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function play(steps: readonly Step[]): Device[] {
  const devices = ['a', 'b', 'c', 'd'].map((id) => new Device(id));
  steps.forEach((s, i) => {
    const device = devices[s.device];
    const other = devices[s.other];
    if (!device || !other) return;
    if (s.act === 'sync') {
      device.learn(other);
      return;
    }
    const rows = device.rows();
    const raekke =
      s.act === 'create' || rows.length === 0 ? `r${String(i)}` : (rows[s.row % rows.length] ?? '');
    device.write(changeOf(s, raekke, device.heads(raekke)), s.now);
  });
  return devices;
}

function changeOf(s: Step, raekke: string, heads: Readonly<Record<string, readonly string[]>>): NewChange {
  const base = { tabel: 'deltager', raekke };
  const seen = (felt: string) => (heads[felt] ? { [felt]: heads[felt] } : {});
  if (Object.keys(heads).length === 0)
    return { ...base, art: 'opret', vaerdier: { [s.felt]: s.value }, grundlag: {} };
  if (s.act === 'delete') return { ...base, art: 'slet', vaerdier: { [SLETTET]: true }, grundlag: heads };
  if (s.act === 'restore')
    return { ...base, art: 'ret', vaerdier: { [SLETTET]: false }, grundlag: seen(SLETTET) };
  return { ...base, art: 'ret', vaerdier: { [s.felt]: s.value }, grundlag: seen(s.felt) };
}

const history = fc.array(step, { minLength: 1, maxLength: 60 });
const allChanges = (devices: readonly Device[]): Change[] => [
  ...new Map(devices.flatMap((d) => [...d.known])).values(),
];

describe('the fold', () => {
  it('gives the same rows and konflikter for any order of arrival', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.double({ noNaN: true }), { minLength: 60, maxLength: 60 }),
        (steps, order) => {
          const changes = allChanges(play(steps));
          const shuffled = changes.map((c, i) => ({ c, at: order[i] ?? 0 })).toSorted((x, y) => x.at - y.at);
          const rows = (list: Change[]) => [...foldLog(list)].toSorted(([x], [y]) => (x < y ? -1 : 1));
          expect(rows(shuffled.map(({ c }) => c))).toEqual(rows(changes));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is idempotent: an entry that arrives twice changes nothing', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const changes = allChanges(play(steps));
        const twice = [...new Map([...changes, ...changes].map((c) => [c.id, c])).values()];
        expect([...foldLog(twice)]).toEqual([...foldLog(changes)]);
      }),
    );
  });

  it('shows what was written last on one device, with one head per field', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const [device] = play(
          steps.map((s) => ({ ...s, device: 0, act: s.act === 'sync' ? 'update' : s.act })),
        );
        const last = new Map<string, Vaerdi>();
        for (const c of device?.known.values() ?? []) {
          for (const felt of c.felter) last.set(`${c.raekke}.${felt}`, c.vaerdier[felt]?.v ?? null);
        }
        for (const row of foldLog(device?.known.values() ?? []).values()) {
          for (const [felt, ids] of Object.entries(row.hoveder)) {
            expect(ids).toHaveLength(1);
            expect(row.vaerdier[felt]).toEqual(last.get(`${row.raekke}.${felt}`));
          }
        }
      }),
    );
  });

  it('keeps both of two values written side by side, and one again after a choice that saw both', () => {
    const [a, b] = [new Device('a'), new Device('b')];
    a.write({ art: 'opret', tabel: 'deltager', raekke: 'r', vaerdier: { navn: 'Ane' }, grundlag: {} }, 1);
    b.learn(a);
    const seen = a.heads('r');
    a.write(
      {
        art: 'ret',
        tabel: 'deltager',
        raekke: 'r',
        vaerdier: { navn: 'Anne' },
        grundlag: { navn: seen['navn'] ?? [] },
      },
      2,
    );
    b.write(
      {
        art: 'ret',
        tabel: 'deltager',
        raekke: 'r',
        vaerdier: { navn: 'Anna' },
        grundlag: { navn: seen['navn'] ?? [] },
      },
      3,
    );
    a.learn(b);
    const both = foldRow([...a.known.values()]);
    expect(both.konflikt).toBe(true);
    expect(both.hoveder['navn']).toHaveLength(2);
    expect(both.vaerdier['navn']).toBe('Anna');
    a.write(
      { art: 'ret', tabel: 'deltager', raekke: 'r', vaerdier: { navn: 'Anne' }, grundlag: both.hoveder },
      4,
    );
    const chosen = foldRow([...a.known.values()]);
    expect(chosen).toMatchObject({ konflikt: false, vaerdier: { navn: 'Anne' } });
  });

  it('does not let a deletion take what it had not seen', () => {
    const [a, b] = [new Device('a'), new Device('b')];
    a.write({ art: 'opret', tabel: 'deltager', raekke: 'r', vaerdier: { navn: 'Ane' }, grundlag: {} }, 1);
    b.learn(a);
    b.write({ art: 'ret', tabel: 'deltager', raekke: 'r', vaerdier: { telefon: '1' }, grundlag: {} }, 2);
    a.write(
      { art: 'slet', tabel: 'deltager', raekke: 'r', vaerdier: { [SLETTET]: true }, grundlag: a.heads('r') },
      3,
    );
    expect(foldRow([...a.known.values()]).slettet).toBe(true);
    a.learn(b);
    expect(foldRow([...a.known.values()])).toMatchObject({ slettet: false, konflikt: true });
  });
});
