import { afterEach, beforeEach, expect, test } from 'vitest';
import { KONTROLPUNKTER, type Bilag } from '#shared/domain/indsendelser/index.ts';
import { model } from '../eksport/model.ts';
import { exportBytes, readWorkbook } from '../eksport/workbook.ts';
import { newProject, withKey, type TestProject } from '../project.ts';

let now = Date.parse('2024-03-05T09:00:00Z');
let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => (now += 1000));
});
afterEach(() => p.remove());

async function close(nr: number): Promise<string> {
  const periodeId = (await p.call('perioder.list', {})).raekker.find((r) => r.nr === nr)?.id ?? '';
  const forklaringer = Object.fromEntries(KONTROLPUNKTER.map((k) => [k, 'Prøvedata.']));
  return (await p.call('indsendelser.close', { periodeId, forklaringer })).id;
}

const idOf = async (nr: string): Promise<string> =>
  (await p.call('indikatorer.list', { filter: { nr } })).raekker[0]?.id ?? '';

test('an indicator that was deleted or retired since is still held against the last submission, and said to be so', async () => {
  await p.call('deltagere.create', { navn: 'Ane', optagetDato: '2023-07-01', arbejdsmarkedsstatus: 'ledig' });
  const first = await close(1);
  const [o1, o2] = [await idOf('O1'), await idOf('O2')];
  await p.call('indikatorer.delete', { id: o1, medTilhoerende: true });
  await p.call('indikatorer.update', { id: o2, udgaarDato: '2023-12-01' });
  const { indikatorer } = await p.call('indsendelser.difference', { id: first, dato: '2024-02-29' });
  const told = (
    all: readonly { indikatorId: string; foer: number | null; nu: number | null; udgaaet: boolean }[],
  ) => all.filter((i) => i.udgaaet).map((i) => [i.indikatorId, i.foer, i.nu]);
  expect(told(indikatorer).toSorted()).toEqual(
    [
      [o1, 1, null],
      [o2, 1, null],
    ].toSorted(),
  );
  const gone = indikatorer.find((i) => i.indikatorId === o1);
  expect(gone).toMatchObject({ nr: 'O1', definitionAendret: false });
  expect(gone?.bevaegelser.map((b) => [b.art, b.navn, b.grund])).toEqual([
    ['fjernet', 'Ane', 'indikator_udgaaet'],
  ]);
  const second = await close(2);
  let bilag = '';
  await withKey(p, (db) => {
    bilag = (db.sql('SELECT bilag FROM indsendelse WHERE id = ?').get(second) as { bilag: string }).bilag;
  });
  expect(told((JSON.parse(bilag) as Bilag).siden?.indikatorer ?? []).toSorted()).toEqual(
    [
      [o1, 1, null],
      [o2, 1, null],
    ].toSorted(),
  );
  expect(await p.call('indsendelser.rederive', { id: second })).toMatchObject({ ens: true });
});

test('the workbook lists it last, by a key of its own, with its number of then and why', async () => {
  const now = model();
  const { siden } = now.bilag;
  if (siden === null) throw new Error('nothing was sent before');
  const [one] = siden.indikatorer;
  if (one === undefined) throw new Error('no indicator');
  const fjernet = ['fjernet', 'en-enhed', '2023-07-01', null, 'indikator_udgaaet', null, null] as const;
  const old = {
    ...one,
    indikatorId: 'gammel',
    navn: 'Gammel',
    foer: 1,
    nu: null,
    udgaaet: true,
    bevaegelser: [fjernet],
  };
  const bilag = { ...now.bilag, siden: { ...siden, indikatorer: [...siden.indikatorer, old] } };
  const sheet = readWorkbook(await exportBytes({ ...now, bilag }))['Ændringer siden sidst'];
  const row = String(4 + siden.indikatorer.length);
  const shown = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => sheet.get(`${column}${row}`)?.value);
  expect(shown).toEqual([
    `${one.nr} (2)`,
    'Gammel',
    1,
    '–',
    -1,
    -1,
    'Indikatoren er udgået eller slettet siden sidst',
  ]);
});
