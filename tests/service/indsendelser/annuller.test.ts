import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KONTROLPUNKTER } from '#shared/domain/indsendelser/index.ts';
import { newProject, PASSWORD, type TestProject } from '../project.ts';

// Closing is long work: it tells how far it is, lets others in, and can be cancelled at every step.

let now = 0;
let p: TestProject;
let periodeId = '';
beforeEach(async () => {
  now = Date.parse('2024-03-05T09:00:00Z');
  p = await newProject(() => (now += 1000));
  periodeId = (await p.call('perioder.list', {})).raekker.find((r) => r.nr === 2)?.id ?? '';
  await p.call('deltagere.create', { navn: 'Ane', optagetDato: '2023-10-01' });
});
afterEach(() => p.remove());

const forklaringer = Object.fromEntries(KONTROLPUNKTER.map((punkt) => [punkt, 'Prøve']));
const close = () => p.call('indsendelser.close', { periodeId, forklaringer });

/** How far it was, each time it said so. */
async function watched<T>(work: () => Promise<T>, onStep?: (nr: number, id: string) => void) {
  const steps: [number, number][] = [];
  const stop = p.service.onEvent((e) => {
    if (e.event !== 'progress') return;
    steps.push([e.done, e.total]);
    onStep?.(steps.length, e.id);
  });
  const data = await work().finally(stop);
  return { data, steps };
}

const state = async () => {
  const { perioder } = await p.call('indsendelser.list', {});
  return perioder.find((s) => s.periode.id === periodeId)?.tilstand;
};

describe('closing', () => {
  it('tells how far it is, from nothing to all, and answers others meanwhile', async () => {
    const order: string[] = [];
    const { steps } = await watched(
      async () => {
        await close();
        order.push('closed');
      },
      (nr) => {
        if (nr === 1) void p.call('revision.heads', {}).then(() => order.push('heads'));
      },
    );
    const total = steps[0]?.[1] ?? 0;
    expect(total).toBeGreaterThan(11);
    expect(steps).toEqual(Array.from({ length: total + 1 }, (_, done) => [done, total]));
    expect(order).toEqual(['heads', 'closed']);
    const again = await watched(async () => {
      const [{ id } = { id: '' }] =
        (await p.call('indsendelser.list', {})).perioder.find((s) => s.periode.id === periodeId)
          ?.indsendelser ?? [];
      return p.call('indsendelser.rederive', { id });
    });
    expect(again.data.ens).toBe(true);
    const percents = again.steps.map(([done]) => done);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(again.steps.at(-1)).toEqual([100, 100]);
  });

  it('writes nothing when it is cancelled, at whatever step, and is then closed as if nothing had been', async () => {
    const before = await p.call('revision.heads', {});
    const { steps } = await watched(() => p.call('indsendelser.check', { periodeId }));
    expect(steps).toEqual([]);
    for (let at = 1; at <= 14; at += 1) {
      const refused = watched(
        () => p.refused('indsendelser.close', { periodeId, forklaringer }),
        (nr, id) => {
          if (nr === at) p.service.cancel(id);
        },
      );
      expect((await refused).data.code).toBe('afbrudt');
    }
    expect(await p.call('revision.heads', {})).toEqual(before);
    expect(await state()).toBe('klar');
    await close();
    expect(await state()).toBe('lukket');
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
  });

  it('lets a save wait until it is closed, and asks it for its reason', async () => {
    const late: ReturnType<TestProject['send']>[] = [];
    await watched(close, (nr) => {
      if (nr === 3) late.push(p.send('deltagere.create', { navn: 'Bo', optagetDato: '2023-11-01' }));
    });
    expect(await late[0]).toMatchObject({ ok: false, error: { code: 'kraever_begrundelse' } });
  });

  it('counts anew what another program wrote meanwhile', async () => {
    const other = p.restart();
    await other.call('projekt.open', { mappe: p.mappe, adgangskode: PASSWORD });
    const written: Promise<unknown>[] = [];
    const { data } = await watched(
      async () => {
        const { id } = await close();
        return p.call('indsendelser.get', { id, enheder: true });
      },
      (nr) => {
        if (nr === 2)
          written.push(other.call('deltagere.create', { navn: 'Carl', optagetDato: '2023-12-01' }));
      },
    );
    await Promise.all(written);
    const o1 = data.resultat.indikatorer.find((i) => i.definition.nr === 'O1');
    expect(o1?.kumulativ).toBe(2);
    expect(await p.call('indsendelser.rederive', { id: data.indsendelse.id })).toMatchObject({ ens: true });
    await other.service.close();
  });
});
