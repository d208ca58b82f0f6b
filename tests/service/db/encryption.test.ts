import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, PASSWORD, type TestProject } from '../project.ts';

const SECRETS = [
  'Zygmunt Ærtholm',
  '1703881236',
  'zygmunt@eksempel.dk',
  'Kvistgaard Maskinsnedkeri',
  'Rosalil Kontaktperson',
  'fortrolig bemærkning',
];

let p: TestProject;
beforeEach(async () => {
  p = await newProject();
});
afterEach(() => p.remove());

/** Every file below the folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The secrets that stand readable in a file, as UTF-8 or UTF-16, in any case. */
function readable(file: string): string[] {
  const bytes = readFileSync(file);
  const texts = [
    bytes.toString('utf8').toLowerCase(),
    bytes.toString('utf16le').toLowerCase(),
    bytes.subarray(1).toString('utf16le').toLowerCase(),
  ];
  return SECRETS.filter((secret) => texts.some((text) => text.includes(secret.toLowerCase())));
}

async function register(): Promise<void> {
  const [navn, cpr, email, firma, kontaktperson, note] = SECRETS as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const deltager = await p.call('deltagere.create', { navn, cpr, email, note });
  const virksomhed = await p.call('virksomheder.create', { navn: firma, cvr: '24256790' });
  await p.call('virksomheder.createKontakt', {
    virksomhedId: virksomhed.id,
    dato: '2024-01-10',
    type: 'besoeg',
    kontaktperson,
    deltagerId: deltager.id,
  });
  await p.call('deltagere.update', { id: deltager.id, telefon: '12345678' });
  await p.call('deltagere.delete', { id: deltager.id, medTilhoerende: true });
}

describe('a stolen laptop', () => {
  it('reveals no deltager, contact or company in any file: database, WAL, backups, copies, temporary files', async () => {
    const temporaryBefore = new Set(readdirSync(tmpdir()));
    await register();
    const whileOpen = filesIn(p.dir);
    expect(whileOpen.some((f) => f.endsWith('data.db-wal'))).toBe(true);
    expect(whileOpen.flatMap(readable)).toEqual([]);
    await p.call('revision.copy', { sti: join(p.dir, 'til revisor.effektspor-kopi'), adgangskode: PASSWORD });
    const { bytes } = await p.call('eksport.skema', { dato: '2024-03-19' });
    expect(bytes?.length).toBeGreaterThan(1000);
    await p.call('projekt.close', {});
    const closed = filesIn(p.dir);
    expect(closed.some((f) => f.includes('backup'))).toBe(true);
    expect(closed.flatMap(readable)).toEqual([]);
    const temporary = readdirSync(tmpdir()).filter(
      (name) => !temporaryBefore.has(name) && !p.dir.endsWith(name),
    );
    expect(temporary.filter((name) => /etilqs|sqlite|exceljs/i.test(name))).toEqual([]);
  });

  it('would find them if they were there', () => {
    expect(readable(import.meta.filename)).toEqual(SECRETS);
  });
});
