import { createHash, createHmac } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import canonicalize from 'canonicalize';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROTOCOL } from '#shared/contract/index.ts';
import { KONTROLPUNKTER } from '#shared/domain/indsendelser/index.ts';
import { TABELLER } from '#shared/domain/register.ts';
import fixture from '../../fixtures/rapport-tabeller.json' with { type: 'json' };
import { PASSWORD, serviceOn, tempDir, withKey, type TestProject } from '../project.ts';

const DAY = '2024-03-19';
const ALL_EXPLAINED = Object.fromEntries(KONTROLPUNKTER.map((punkt) => [punkt, 'Prøvedata.']));
const SECRET_NOTE = 'Ordene som ingen evaluator skal se';

let demo: TestProject;
let archive: string;
let evaluator: string;

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

async function make(art: 'arkiv' | 'evaluator', name: string, format?: 'sqlite' | 'csv'): Promise<string> {
  const mappe = join(demo.dir, name);
  const { id } = await demo.call('arkiv.begin', { art, grund: 'Opbevaring til 2039' });
  const made = await demo.call('arkiv.write', { id, mappe, dato: DAY, ...(format ? { format } : {}) });
  await demo.call('arkiv.complete', { id, sha256: made.sha256 });
  return made.mappe;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name));

const cellText = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

/** As a spreadsheet would read it. */
async function readCsv(file: string): Promise<Record<string, string>[]> {
  const sheet = await new ExcelJS.Workbook().csv.readFile(file, {
    map: (value: unknown) => value,
    parserOptions: { delimiter: ';' },
  });
  const rows = sheet.getSheetValues().slice(1) as unknown[][];
  const columns = (rows[0] ?? []).slice(1).map((c) => String(c).replace('\uFEFF', ''));
  return rows.slice(1).map((r) => Object.fromEntries(columns.map((c, i) => [c, cellText(r[i + 1])])));
}

beforeAll(async () => {
  demo = serviceOn(tempDir());
  await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
  const { perioder } = await demo.call('indsendelser.list', {});
  await demo.call('indsendelser.close', {
    periodeId: perioder[1]?.periode.id ?? '',
    forklaringer: ALL_EXPLAINED,
  });
  await demo.call('deltagere.create', {
    navn: '=HYPERLINK("x")',
    cpr: '010190-1231',
    note: SECRET_NOTE,
  });
  await withKey(demo, (db) => db.raw.exec("INSERT INTO skabelonfil VALUES ('aftryk', x'00ff')"));
  archive = await make('arkiv', 'arkivet');
  evaluator = await make('evaluator', 'til-evaluator');
});
afterAll(() => demo.remove());

describe('the archive', () => {
  const open = (): DatabaseSync => new DatabaseSync(join(archive, 'arkiv.sqlite'), { readOnly: true });

  it('opens with stock SQLite, whole, with every row of every kind as it is in the project', async () => {
    const plain = open();
    expect(plain.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    await withKey(demo, (db) => {
      for (const tabel of [...TABELLER, 'enhed', 'opslag']) {
        // What was written after the archive: that it was finished, and by then nothing else.
        if (tabel === 'arkivudtraek') continue;
        const sql = `SELECT * FROM ${tabel} ORDER BY 1`;
        const rows = plain
          .prepare(sql)
          .all()
          .map((row) => ({ ...row }));
        expect(rows, tabel).toEqual(db.sql(sql).all());
      }
    });
    const names = plain.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    expect(names.map((n) => n['name'])).not.toEqual(expect.arrayContaining(['lokal']));
    plain.close();
  });

  it('has a log that anyone can check with the words of the readme', () => {
    const plain = open();
    const text = readFileSync(join(archive, 'LAESMIG.txt'), 'utf8').replaceAll('\r\n', '\n');
    const recipe = /SELECT count\(\*\) FROM aendring a[\s\S]+?\n {2}WHERE .+/.exec(text)?.[0] ?? '';
    expect(Object.values(plain.prepare(recipe).get() ?? {})).toEqual([0]);

    const projekt = String(plain.prepare('SELECT id FROM projekt').get()?.['id']);
    const json = (column: unknown): Record<string, unknown> =>
      JSON.parse(String(column)) as Record<string, unknown>;
    let checked = 0;
    for (const row of plain.prepare('SELECT * FROM aendring').iterate()) {
      const { enhed, nr, hlc, handling, bruger, art, tabel, raekke, forrige, forpligtelse } = row;
      const vaerdier: Record<string, unknown> = {};
      for (const [felt, { v, s, h }] of Object.entries(
        json(row['vaerdier']) as Record<string, { v: unknown; s: string; h: string }>,
      )) {
        if (sha256(s + (canonicalize([felt, v]) ?? '')) !== h) throw new Error(`${String(nr)} ${felt}`);
        vaerdier[felt] = h;
      }
      const head = { format: 1, projekt, enhed, nr, hlc, handling, bruger, art, tabel, raekke };
      const body = canonicalize({ ...head, grundlag: json(row['grundlag']), vaerdier }) ?? '';
      if (sha256(body) !== forpligtelse) throw new Error(`${String(nr)} forpligtelse`);
      if (sha256(`${String(forrige)}${forpligtelse}`) !== row['id']) throw new Error(`${String(nr)} id`);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(1000);
    const heads = plain
      .prepare('SELECT enhed, max(nr) AS nr, id AS hoved FROM aendring GROUP BY enhed ORDER BY enhed')
      .all()
      .map(({ enhed, nr, hoved }) => ({ enhed, nr, hoved }));
    const projekthoved = sha256(canonicalize(heads) ?? '');
    expect(text).toContain(projekthoved);
    expect(readFileSync(join(archive, 'kaeder.json'), 'utf8')).toContain(projekthoved);
    plain.close();
  });

  it('tells who wrote what in a record, and what its fields and codes mean', () => {
    const plain = open();
    const history = plain
      .prepare("SELECT * FROM laesmig_historik WHERE tabel = 'deltager' AND felt = 'note' AND vaerdi = ?")
      .all(SECRET_NOTE);
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({ art: 'opret', bruger: expect.any(String) as string });
    expect(
      plain
        .prepare(
          "SELECT betydning FROM laesmig_kode WHERE tabel = 'deltager' AND felt = 'kommune' AND kode = '316'",
        )
        .get(),
    ).toEqual({ betydning: 'Holbæk' });
    expect(
      plain
        .prepare("SELECT betydning FROM laesmig_felt WHERE tabel = 'deltager' AND felt = 'optagetDato'")
        .get(),
    ).toEqual({ betydning: 'Optaget i projektet' });
    plain.close();
  });

  it('has the same rows as CSV, where no text is a formula', async () => {
    const rows = await readCsv(join(archive, 'csv', 'deltager.csv'));
    const plain = open();
    expect(rows).toHaveLength(Number(plain.prepare('SELECT count(*) AS n FROM deltager').get()?.['n']));
    expect(rows.find((r) => r['cpr'] === '0101901231')).toMatchObject({
      navn: `'=HYPERLINK("x")`,
      note: SECRET_NOTE,
    });
    plain.close();
    expect(await readCsv(join(archive, 'csv', 'skabelonfil.csv'))).toContainEqual({
      fingeraftryk: 'aftryk',
      indhold: 'AP8=',
    });
  });

  it('has the reference sheets as text', () => {
    const text = readFileSync(join(archive, 'definitioner.txt'), 'utf8');
    for (const { nr, navn } of fixture.indikatorer) expect(text).toContain(`${nr} ${navn}\r\n`);
  });

  it('has the closed period as it was frozen', () => {
    const file = readdirSync(join(archive, 'indsendelser')).toSorted().at(-1);
    const frozen = JSON.parse(readFileSync(join(archive, 'indsendelser', file ?? ''), 'utf8')) as {
      resultat: { indikatorer: { definition: { nr: string }; kumulativ: number }[] };
    };
    const statuses = frozen.resultat.indikatorer.map((i) => [i.definition.nr, i.kumulativ]);
    expect(statuses).toEqual(
      expect.arrayContaining([
        ['E2', 6],
        ['E3', 2],
        ['E4', 7],
      ]),
    );
  });

  it('lists the hash of every file, and its own hash is kept beside the reason', async () => {
    const list = readFileSync(join(archive, 'SHA256SUMS'), 'utf8');
    const lines = list.trimEnd().split('\n');
    expect(lines).toHaveLength(filesOf(archive).length - 1);
    for (const line of lines) {
      const [hash, name] = line.split('  ');
      expect(sha256(readFileSync(join(archive, name ?? ''))), name).toBe(hash);
    }
    const { udtraek } = await demo.call('arkiv.list', {});
    expect(udtraek.find((u) => u.art === 'arkiv')).toMatchObject({
      sha256: sha256(list),
      grund: 'Opbevaring til 2039',
    });
    expect((await demo.call('revision.verify', {})).ok).toBe(true);
  });

  it('is one of the two formats where that is asked for', async () => {
    const files = filesOf(await make('arkiv', 'kun-sqlite', 'sqlite')).map((f) => f.slice(demo.dir.length));
    expect(files.some((f) => f.endsWith('arkiv.sqlite'))).toBe(true);
    expect(files.some((f) => f.endsWith('deltager.csv'))).toBe(false);
    expect(existsSync(join(await make('arkiv', 'kun-csv', 'csv'), 'arkiv.sqlite'))).toBe(false);
  });
});

describe("the evaluator's package", () => {
  it('names nobody: no name, number, note, user or row id in any byte', async () => {
    const bytes = filesOf(evaluator)
      .map((f) => readFileSync(f, 'utf8'))
      .join('\n');
    const forbidden = new Set<string>();
    await withKey(demo, (db) => {
      const add = (sql: string): void => {
        for (const row of db.sql(sql).all() as Record<string, string | null>[])
          for (const value of Object.values(row))
            if (value !== null && value.length > 3) forbidden.add(value);
      };
      add('SELECT id, navn, cpr, note FROM deltager');
      add('SELECT id, navn, cvr, pNummer FROM virksomhed');
      add('SELECT id, note FROM virksomhedskontakt');
      add('SELECT pseudonymnoegle FROM projekt');
      add('SELECT id FROM besvarelse');
      add(
        "SELECT navn FROM bruger WHERE id <> (SELECT bruger FROM aendring WHERE tabel = 'arkivudtraek' LIMIT 1)",
      );
    });
    expect(forbidden.size).toBeGreaterThan(300);
    expect([...forbidden].filter((word) => bytes.includes(word))).toEqual([]);
  });

  it('has the tables of the report, each number with its n and its note', async () => {
    for (const [gruppe, tabel] of [
      ['aktivitet', 3],
      ['output', 4],
      ['effekt', 5],
    ] as const) {
      const rows = await readCsv(join(evaluator, 'tabeller', `tabel-${String(tabel)}.csv`));
      const expected = fixture.indikatorer.filter((i) => i.gruppe === gruppe);
      expect(
        rows.slice(0, -1).map((r) => [r['nr'], r['indikator'], r['status'], r['maalopnaaelse_pct']]),
      ).toEqual(expected.map((i) => [i.nr, i.navn, String(i.status), String(i.procent)]));
      expect(rows.at(-1)?.['maalopnaaelse_pct']).toBe(String(fixture.gennemsnit[gruppe]));
      for (const r of rows.slice(0, -1))
        expect(Number(r['n_mulige'])).toBeGreaterThanOrEqual(Number(r['status']));
    }
    for (const [tabel, stated] of [
      ['6', fixture.spørgeskema.tabel6],
      ['7', fixture.spørgeskema.tabel7],
    ] as const) {
      const rows = await readCsv(join(evaluator, 'tabeller', `tabel-${tabel}.csv`));
      for (const [tekst, procent] of Object.entries(stated)) {
        const row = rows.find((r) => r['spoergsmaal'] === tekst);
        expect([row?.['top2_pct'], row?.['top3_pct']], tekst).toContain(String(procent));
        expect(Number(row?.['n'])).toBeGreaterThan(0);
        if (procent === 86 || procent === 90) expect(row?.['note']).toContain('kan ikke forekomme');
      }
    }
  });

  it('has the pseudonyms of the workbook, and gender and age without the CPR number', async () => {
    const rows = await readCsv(join(evaluator, 'csv', 'deltager.csv'));
    await withKey(demo, (db) => {
      const key = (db.sql('SELECT pseudonymnoegle AS k FROM projekt').get() as { k: string }).k;
      const { id } = db.sql("SELECT id FROM deltager WHERE cpr = '0101901231'").get() as { id: string };
      const bits =
        BigInt(`0x${createHmac('sha256', Buffer.from(key, 'hex')).update(id).digest('hex')}`) >> 206n;
      const letters = Array.from(
        { length: 10 },
        (_, i) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number((bits >> BigInt(45 - 5 * i)) & 31n)],
      );
      expect(rows.find((r) => r['id'] === letters.join(''))).toMatchObject({ koen_ved_start: 'mand' });
    });
    expect(rows.filter((r) => r['aldersgruppe_ved_start'] !== '').length).toBeGreaterThan(60);
    const kurser = await readCsv(join(evaluator, 'csv', 'kursus.csv'));
    const known = new Set(rows.map((r) => r['id']));
    expect(kurser.every((k) => known.has(k['deltagerId']))).toBe(true);
  });
});

describe('refusals', () => {
  const reason = async (): Promise<string> =>
    (await demo.call('arkiv.begin', { art: 'arkiv', grund: 'Prøve' })).id;

  it('nothing leaves without a reason of its own', async () => {
    expect((await demo.refused('arkiv.begin', { art: 'arkiv', grund: '  ' })).code).toBe('ugyldigt_input');
    const order = { mappe: join(demo.dir, 'uden'), dato: DAY };
    expect((await demo.refused('arkiv.write', { ...order, id: 'findes-ikke' })).code).toBe('findes_ikke');
    const { udtraek } = await demo.call('arkiv.list', {});
    const used = udtraek.find((u) => u.sha256 !== null)?.id ?? '';
    expect((await demo.refused('arkiv.write', { ...order, id: used })).code).toBe('findes_ikke');
    expect(existsSync(order.mappe)).toBe(false);
  });

  it('the reason cannot be undone', async () => {
    await reason();
    const { handling } = await demo.call('revision.nextUndo', {});
    expect(handling?.tabel).not.toBe('arkivudtraek');
  });

  it('not into the project, a folder in use, or one that is not there; what lies there stays', async () => {
    const id = await reason();
    const to = (mappe: string) => demo.refused('arkiv.write', { id, mappe, dato: DAY });
    expect((await to(join(demo.mappe, 'arkiv'))).code).toBe('arkiv_i_projektet');
    const used = join(demo.dir, 'i-brug');
    mkdirSync(used);
    writeFileSync(join(used, 'mit.txt'), 'mit');
    expect((await to(used)).code).toBe('mappe_findes');
    expect(readFileSync(join(used, 'mit.txt'), 'utf8')).toBe('mit');
    expect((await to(join(demo.dir, 'mangler', 'arkiv'))).code).toBe('findes_ikke');
  });

  it('cancelled, it leaves nothing', async () => {
    const id = await reason();
    const mappe = join(demo.dir, 'afbrudt');
    const request = { v: PROTOCOL, id: 'lang', operation: 'arkiv.write', input: { id, mappe, dato: DAY } };
    const running = demo.service.handle(request);
    // Once it has begun: a call that is not under way yet is not known.
    const insist = setInterval(() => demo.service.cancel('lang'), 1);
    const reply = await running;
    clearInterval(insist);
    expect(reply).toMatchObject({ ok: false, error: { code: 'afbrudt' } });
    expect([existsSync(mappe), existsSync(`${mappe}.del`)]).toEqual([false, false]);
  });
});
