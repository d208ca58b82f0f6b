import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ForkedChild } from '../../electron/service/hosts/childProcess.ts';
import type { Supervisor } from '../../electron/service/hosts/supervisor.ts';
import { PROTOCOL, type OperationName, type Reply, type ServiceEvent } from '../../shared/contract/index.ts';
import { supervisedService } from './hosts.ts';
import { ADGANGSKODE, nytProjekt } from './suite.ts';

const ROUNDS = 8;
const SAVES = 500;

let folder: string;
let children: ForkedChild[];
let supervisor: Supervisor;
let events: ServiceEvent[];
let nextId = 0;

const call = (operation: OperationName, input: unknown): Promise<Reply> =>
  supervisor.call({ v: PROTOCOL, id: `kill-${(nextId += 1)}`, operation, input });

async function must<T>(operation: OperationName, input: unknown): Promise<T> {
  const reply = await call(operation, input);
  if (!reply.ok) throw new Error(`${operation}: ${JSON.stringify(reply.error)}`);
  return reply.data as T;
}

/** Several fields, so that a half-written row would show. */
const deltager = (round: number, nr: number) => ({
  navn: `Person ${round} ${nr}`,
  telefon: `${round}-${nr}`,
  email: `${round}.${nr}@example.dk`,
  note: 'x'.repeat(500),
});

interface Row {
  readonly id: string;
  readonly navn: string;
  readonly telefon: string | null;
  readonly email: string | null;
  readonly note: string | null;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'effektspor-kill-'));
  children = [];
  events = [];
  // Being killed often is the test: it must not count as a service that cannot live.
  supervisor = supervisedService(folder, children, 0);
  supervisor.onEvent((event) => events.push(event));
  await must('projekt.create', nytProjekt(join(folder, 'projekt')));
});
afterEach(async () => {
  await supervisor.close();
  rmSync(folder, { recursive: true, force: true });
});

/** 500 saves at once, a kill -9 when some are acknowledged; the ids that were. */
async function killInTheMiddle(round: number): Promise<string[]> {
  const killAfter = 1 + ((round * 97) % (SAVES - 50));
  let acknowledged = 0;
  const replies = await Promise.all(
    Array.from({ length: SAVES }, async (_, nr) => {
      const reply = await call('deltagere.create', deltager(round, nr));
      if (reply.ok && (acknowledged += 1) === killAfter) process.kill(children.at(-1)?.pid ?? 0, 'SIGKILL');
      return reply;
    }),
  );
  const refused = replies.filter((reply) => !reply.ok);
  expect(new Set(refused.map((reply) => reply.error.code))).toEqual(new Set(['tjeneste_stoppet']));
  expect(refused.length).toBeGreaterThan(0);
  return replies.flatMap((reply) => (reply.ok ? [(reply.data as { id: string }).id] : []));
}

describe('kill -9 in the middle of 500 saves', () => {
  it(`loses nothing that was acknowledged and leaves nothing half-written, ${ROUNDS} times`, async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      acknowledged.push(...(await killInTheMiddle(round)));
      // The session is back by itself: no password is asked for.
      const { raekker } = await must<{ raekker: Row[] }>('deltagere.list', { graense: 20_000 });
      const stored = new Map(raekker.map((row) => [row.id, row]));
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      for (const { navn, telefon, email, note } of raekker) {
        const [, of, nr] = navn.split(' ').map(Number);
        expect({ navn, telefon, email, note }).toEqual(deltager(of ?? -1, nr ?? -1));
      }
      const told = events.filter((event) => event.event === 'service' && event.state === 'restarted');
      expect(told).toHaveLength(round + 1);
    }
    expect(children).toHaveLength(ROUNDS + 1);
    const control = await must<{ ok: boolean; fund: unknown[] }>('revision.verify', {});
    expect(control).toMatchObject({ ok: true, fund: [] });
  }, 120_000);

  it('finds everything again in the reopened database', async () => {
    const acknowledged = await killInTheMiddle(3);
    await supervisor.close();
    supervisor = supervisedService(folder, children, 0);
    await must('projekt.open', { mappe: join(folder, 'projekt'), adgangskode: ADGANGSKODE });
    const { raekker } = await must<{ raekker: Row[] }>('deltagere.list', { graense: 20_000 });
    const stored = new Set(raekker.map((row) => row.id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  }, 60_000);
});
