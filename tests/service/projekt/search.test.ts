import { afterAll, beforeAll, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeAll(async () => {
  p = await newProject();
  await p.call('deltagere.create', { navn: 'Søren Kragh', cpr: '170388-1234', telefon: '+45 20 30 40 50' });
  await p.call('deltagere.create', { navn: 'Anne-Mette O’Connor' });
  await p.call('deltagere.create', { navn: 'Łukasz Groß' });
  await p.call('deltagere.create', { navn: 'Kaj Boisen' });
  await p.call('virksomheder.create', { navn: 'Bager & Sønner A/S', cvr: '13748136' });
  const praktikant = await p.call('deltagere.create', { navn: 'Ida Holm', cpr: '010290-2222' });
  const firma = await p.call('virksomheder.create', { navn: 'Kontoret', cvr: '10150817' });
  await p.call('praktik.create', {
    deltagerId: praktikant.id,
    virksomhedId: firma.id,
    type: 'virksomhedspraktik',
    status: 'planlagt',
  });
});
afterAll(() => p.remove());

it.each([
  ['170388-1234', 'Søren Kragh'],
  ['170388-12', 'Søren Kragh'],
  ['170388 1234', 'Søren Kragh'],
  ['1703881234', 'Søren Kragh'],
  ['1234', 'Søren Kragh'],
  ['20304050', 'Søren Kragh'],
  ['20 30 40', 'Søren Kragh'],
  ['+45 20304050', 'Søren Kragh'],
  ['13 74 81 36', 'Bager & Sønner A/S'],
  ['13 74 8', 'Bager & Sønner A/S'],
  ['DK13748136', 'Bager & Sønner A/S'],
  ['DK 13 74 81 36', 'Bager & Sønner A/S'],
  ['bager og sønner', 'Bager & Sønner A/S'],
  ['annemette', 'Anne-Mette O’Connor'],
  ['oconnor', 'Anne-Mette O’Connor'],
  ["o'connor", 'Anne-Mette O’Connor'],
  ['lukasz gross', 'Łukasz Groß'],
  ['kai bojsen', 'Kaj Boisen'],
])('%s finds %s', async (tekst, navn) => {
  expect((await p.call('projekt.search', { tekst })).fund.map((f) => f.navn)).toContain(navn);
});

it('a number with its hyphen also finds what belongs to the person, in a list', async () => {
  const { raekker } = await p.call('praktik.list', { soeg: '010290-2222' });
  expect(raekker).toHaveLength(1);
});

it('records of one person are told apart by whom else they are about, what they are and when', async () => {
  const { id: deltagerId } = await p.call('deltagere.create', { navn: 'Rikke Vang' });
  const kursus = { deltagerId, art: 'certifikat', status: 'gennemfoert' } as const;
  await p.call('forloeb.createKursus', {
    ...kursus,
    navn: 'Truckcertifikat B',
    gennemfoertDato: '2024-03-12',
  });
  await p.call('forloeb.createKursus', { ...kursus, gennemfoertDato: '2024-02-01' });
  await p.call('samtaler.create', { deltagerId, art: 'faelles', planlagtDato: '2024-04-02' });
  const { fund } = await p.call('projekt.search', { tekst: 'rikke vang kursus' });
  expect(fund.map((f) => f.under).toSorted()).toEqual([
    '01.02.2024 · Certifikat',
    '12.03.2024 · Truckcertifikat B',
  ]);
  const talks = await p.call('projekt.search', { tekst: 'rikke samtale' });
  expect(talks.fund.map((f) => f.under)).toEqual(['02.04.2024 · Fælles']);
  const [praktik] = (await p.call('projekt.search', { tekst: 'praktik ida' })).fund;
  expect(praktik).toMatchObject({ navn: 'Ida Holm', under: 'Kontoret' });
});
