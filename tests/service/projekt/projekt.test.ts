import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, PASSWORD, serviceOn, tempDir, withKey, type TestProject } from '../project.ts';

let p: TestProject;
let clock = Date.parse('2024-03-19T09:00:00Z');
beforeEach(async () => {
  clock = Date.parse('2024-03-19T09:00:00Z');
  p = await newProject(() => clock);
});
afterEach(() => p.remove());

const open = (adgangskode: string, bruger?: string) => ({
  mappe: p.mappe,
  adgangskode,
  ...(bruger ? { bruger } : {}),
});
const data = () => join(p.mappe, 'data.db');

describe('a project folder', () => {
  it('has the report’s indicators, periods and expectations, and is remembered', async () => {
    const { indikatorer } = await p.call('indikatorer.count', { dato: '2024-03-19' });
    expect(indikatorer.map((i) => i.nr)).toEqual([
      'A1',
      'A2',
      'A3',
      'A4',
      'O1',
      'O2',
      'O3',
      'E1',
      'E2',
      'E3',
      'E4',
    ]);
    expect(indikatorer.map((i) => i.forventet)).toEqual([
      null,
      null,
      null,
      null,
      50,
      null,
      null,
      null,
      6,
      2,
      7,
    ]);
    expect((await p.call('perioder.list', {})).ialt).toBe(6);
    expect((await p.call('projekt.status', {})).seneste).toMatchObject([
      { mappe: p.mappe, navn: 'Prøveprojekt', findes: true },
    ]);
  });

  it('opens with the password, not with another, and a refusal changes nothing', async () => {
    await p.call('projekt.close', {});
    const before = readFileSync(data());
    expect(await p.refused('projekt.open', open('en anden adgangskode'))).toMatchObject({
      code: 'forkert_adgangskode',
    });
    expect(readFileSync(data()).equals(before)).toBe(true);
    expect((await p.call('projekt.open', open(PASSWORD))).bruger.navn).toBe('Mette Holm');
    expect(
      await p.refused('projekt.open', { mappe: p.mappe, adgangskode: PASSWORD, bruger: 'Ukendt' }),
    ).toMatchObject({ code: 'forkert_adgangskode' });
  });

  it('refuses weak passwords, used folders, foreign and synced folders', async () => {
    const facts = {
      projekt: { navn: 'X', bevillingFra: '2022-06-15', bevillingTil: '2025-12-31' },
      bruger: 'B',
    };
    expect(
      await p.refused('projekt.create', { ...facts, mappe: join(p.dir, 'ny'), adgangskode: 'kort' }),
    ).toMatchObject({ code: 'svag_adgangskode' });
    expect(existsSync(join(p.dir, 'ny'))).toBe(false);
    expect(
      await p.refused('projekt.create', { ...facts, mappe: p.mappe, adgangskode: PASSWORD }),
    ).toMatchObject({ code: 'mappe_findes' });
    expect(
      await p.refused('projekt.create', {
        ...facts,
        mappe: join(p.dir, 'OneDrive - Kommune', 'x'),
        adgangskode: PASSWORD,
      }),
    ).toMatchObject({ code: 'mappe_i_sky' });
    expect(await p.refused('projekt.open', { mappe: p.dir, adgangskode: PASSWORD })).toMatchObject({
      code: 'ikke_et_projekt',
    });
  });

  it('refuses a bevillingsperiode that ends before it starts, and leaves no folder', async () => {
    const projekt = { navn: 'X', bevillingFra: '2025-12-31', bevillingTil: '2022-06-15' };
    const mappe = join(p.dir, 'omvendt');
    expect(
      await p.refused('projekt.create', { projekt, mappe, bruger: 'B', adgangskode: PASSWORD }),
    ).toMatchObject({
      code: 'ugyldigt_input',
      fields: { bevillingTil: { kode: 'slut_foer_start' } },
    });
    expect(existsSync(mappe)).toBe(false);
  });

  it('tells a newer format from damage', async () => {
    await p.call('projekt.close', {});
    const file = join(p.mappe, 'projekt.effektspor');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"format": 1', '"format": 2'));
    expect(await p.refused('projekt.open', open(PASSWORD))).toMatchObject({ code: 'nyere_format' });
    writeFileSync(file, text.replace('"slettede": []', '"slettede": ["x"]'));
    expect(await p.refused('projekt.open', open(PASSWORD))).toMatchObject({ code: 'beskadiget' });
    writeFileSync(file, text.slice(0, 50));
    expect(await p.refused('projekt.open', open(PASSWORD))).toMatchObject({ code: 'beskadiget' });
  });

  it('refuses a database that a newer program has written, and changes nothing in it', async () => {
    const key = p.service;
    expect(key).toBeDefined();
    await p.call('projekt.close', {});
    await withKey(p, (db) => db.raw.pragma('user_version = 99'));
    const before = readFileSync(data());
    expect(await p.refused('projekt.open', open(PASSWORD))).toMatchObject({ code: 'nyere_format' });
    expect(readFileSync(data()).equals(before)).toBe(true);
  });

  it('finds any flipped byte of the database at opening', async () => {
    await p.call('deltagere.create', { navn: 'Ane' });
    await p.call('projekt.close', {});
    const whole = readFileSync(data());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ mask;
        writeFileSync(data(), damaged);
        const reply = await p.send('projekt.open', open(PASSWORD));
        if (reply.ok) {
          // The bytes that nothing depends on (stack.md §14): then all that matters is as it was.
          expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
          await p.call('projekt.close', {});
        } else expect(reply.error.code).toBe('beskadiget');
        writeFileSync(data(), whole);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('users and passwords', () => {
  it('changes a password: the new opens, the old does not', async () => {
    expect(
      await p.refused('adgang.changePassword', { gammel: 'forkert', ny: 'et nyt kodeord' }),
    ).toMatchObject({ code: 'forkert_adgangskode' });
    expect(await p.refused('adgang.changePassword', { gammel: PASSWORD, ny: 'kort' })).toMatchObject({
      code: 'svag_adgangskode',
    });
    await p.call('adgang.changePassword', { gammel: PASSWORD, ny: 'et nyt kodeord' });
    await p.call('projekt.close', {});
    expect(await p.refused('projekt.open', open(PASSWORD))).toMatchObject({ code: 'forkert_adgangskode' });
    expect((await p.call('projekt.open', open('et nyt kodeord'))).bruger.navn).toBe('Mette Holm');
  });

  it('adds a second user with a password and a role of their own', async () => {
    await p.call('adgang.createBruger', {
      navn: 'Bo Lind',
      rolle: 'jobformidler',
      adgangskode: 'bos adgangskode',
    });
    expect(
      await p.refused('adgang.createBruger', {
        navn: 'bo lind',
        rolle: 'revisor',
        adgangskode: 'noget andet',
      }),
    ).toMatchObject({ fields: { navn: { kode: 'navn_findes' } } });
    await p.call('projekt.close', {});
    expect((await p.call('projekt.open', open('bos adgangskode'))).bruger).toMatchObject({
      navn: 'Bo Lind',
      rolle: 'jobformidler',
    });
    expect((await p.call('projekt.open', open(PASSWORD))).bruger.navn).toBe('Mette Holm');
  });

  it('opens with the recovery key however it is typed, and lets a new password be set without the old', async () => {
    await p.call('projekt.close', {});
    const typed = p.recoveryKey.toLowerCase().replaceAll('-', ' ');
    expect(await p.call('projekt.open', open(typed))).toMatchObject({ viaGendannelse: true });
    await p.call('adgang.changePassword', { ny: 'glemt og sat igen' });
    await p.call('projekt.close', {});
    expect(await p.call('projekt.open', open('glemt og sat igen'))).toMatchObject({ viaGendannelse: false });
    const { gendannelsesnoegle } = await p.call('adgang.newRecoveryKey', {});
    await p.call('projekt.close', {});
    expect(await p.refused('projekt.open', open(p.recoveryKey))).toMatchObject({
      code: 'forkert_adgangskode',
    });
    await p.call('projekt.open', open(gendannelsesnoegle));
  });
});

describe('backups', () => {
  const closeAndOpen = async (): Promise<string | null> => {
    clock += 60_000;
    const { backup } = await p.call('projekt.close', {});
    await p.call('projekt.open', open(PASSWORD));
    return backup;
  };

  it('makes one at each close that follows a change, and keeps the last seven', async () => {
    for (let i = 0; i < 9; i += 1) {
      await p.call('deltagere.create', { navn: `Person ${String(i)}` });
      expect(await closeAndOpen()).not.toBeNull();
    }
    expect(await closeAndOpen()).toBeNull();
    expect(readdirSync(join(p.mappe, 'backup'))).toHaveLength(7);
  });

  it('restores one, keeps what was there, and writes on as a new device', async () => {
    await p.call('deltagere.create', { navn: 'Før' });
    const backup = await closeAndOpen();
    await p.call('deltagere.create', { navn: 'Efter' });
    const [before] = (await p.call('revision.heads', {})).enheder;
    await p.call('projekt.close', {});
    const restore = { mappe: p.mappe, backup: backup ?? '', adgangskode: PASSWORD };
    expect(await p.refused('projekt.restore', { ...restore, adgangskode: 'forkert kode' })).toMatchObject({
      code: 'forkert_adgangskode',
    });
    expect(await p.refused('projekt.restore', { ...restore, backup: '../../etc' })).toMatchObject({
      code: 'findes_ikke',
    });
    const { bevaretSom } = await p.call('projekt.restore', restore);
    expect(existsSync(join(p.mappe, 'backup', bevaretSom, 'data.db'))).toBe(true);
    await p.call('projekt.open', open(PASSWORD));
    expect((await p.call('deltagere.list', {})).raekker.map((r) => r.navn)).toEqual(['Før']);
    await p.call('deltagere.create', { navn: 'Ny' });
    const { enheder } = await p.call('revision.heads', {});
    expect(enheder).toHaveLength(2);
    expect(enheder.find((e) => e.enhed === before?.enhed)?.nr).toBe((before?.nr ?? 0) - 1);
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
  });

  it('makes a good one even when the newest is damaged', async () => {
    await p.call('deltagere.create', { navn: 'A' });
    const first = await closeAndOpen();
    writeFileSync(join(p.mappe, 'backup', first ?? '', 'data.db'), 'ødelagt');
    expect(await closeAndOpen()).not.toBeNull();
  });

  it('opens from a copy of the folder elsewhere', async () => {
    await p.call('projekt.close', {});
    const other = serviceOn(tempDir());
    mkdirSync(other.mappe);
    for (const file of ['data.db', 'projekt.effektspor'])
      copyFileSync(join(p.mappe, file), join(other.mappe, file));
    expect((await other.call('projekt.open', { mappe: other.mappe, adgangskode: PASSWORD })).navn).toBe(
      'Prøveprojekt',
    );
    await other.remove();
  });
});
