import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-19T09:00:00Z'));
});
afterEach(() => p.remove());

const maalgruppe = async (): Promise<string> => {
  const { id } = await p.call('maalgruppe.create', { navn: 'Fra start', gyldigFra: '2023-03-01' });
  const kriterier = ['Ledig', 'Bor i kommunen'].map((tekst) => ({ id: null, tekst }));
  await p.call('maalgruppe.saveKriterier', { maalgruppeId: id, kriterier });
  return id;
};
const versions = async () => (await p.call('maalgruppe.versions', {})).versioner;

describe('the target group', () => {
  it('gets a new version with the same criteria, and the former ends the day before: one undo', async () => {
    const id = await maalgruppe();
    await p.call('maalgruppe.newVersion', { id, gyldigFra: '2024-02-01' });
    const seen = (await versions()).map((v) => [v.gyldigFra, v.gyldigTil, v.kriterier.map((k) => k.tekst)]);
    expect(seen).toEqual([
      ['2024-02-01', null, ['Ledig', 'Bor i kommunen']],
      ['2023-03-01', '2024-01-31', ['Ledig', 'Bor i kommunen']],
    ]);
    await p.call('revision.undo', {});
    expect((await versions()).map((v) => v.gyldigTil)).toEqual([null]);
    expect(await p.refused('maalgruppe.newVersion', { id, gyldigFra: '2023-03-01' })).toMatchObject({
      fields: { gyldigFra: { kode: 'version_foer' } },
    });
  });

  it('is answered by the version of the visitation day; an answered criterion cannot be left out', async () => {
    const id = await maalgruppe();
    const { id: deltagerId } = await p.call('deltagere.create', { navn: 'Bo', visitationDato: '2023-05-02' });
    await p.call('maalgruppe.newVersion', { id, gyldigFra: '2024-02-01' });
    const before = await p.call('maalgruppe.checklist', { deltagerId });
    expect(before.version?.id).toBe(id);
    const [first, second] = before.kriterier;
    if (first === undefined || second === undefined) throw new Error('two criteria');
    await p.call('maalgruppe.answer', { deltagerId, svar: [{ kriteriumId: first.id, opfyldt: false }] });
    const after = await p.call('maalgruppe.checklist', { deltagerId });
    expect(after.kriterier.map((k) => k.opfyldt)).toEqual([false, null]);
    const save = { maalgruppeId: id, kriterier: [{ id: second.id, tekst: second.tekst }] };
    expect(await p.refused('maalgruppe.saveKriterier', save)).toMatchObject({ code: 'har_tilhoerende' });
    const turned = {
      maalgruppeId: id,
      kriterier: [second, first].map((k) => ({ id: k.id, tekst: k.tekst })),
    };
    expect((await p.call('maalgruppe.saveKriterier', turned)).antal).toBe(2);
  });

  it('refuses nobody without a reason, and warns of a return that nobody described', async () => {
    expect(await p.refused('deltagere.create', { navn: 'Bo', visitationUdfald: 'retur' })).toMatchObject({
      fields: { visitationAarsag: { kode: 'kraeves' } },
    });
    const retur = {
      navn: 'Bo',
      kommune: '316',
      visitationUdfald: 'retur',
      visitationAarsag: 'andet',
    } as const;
    const { id, advarsler } = await p.call('deltagere.create', retur);
    expect(advarsler).toMatchObject([{ felt: 'visitationBeskrivelse', kode: 'beskrivelse_mangler' }]);
    const { deltagere } = await p.call('maalgruppe.refusedBy', { pr: 'kommune', noegle: '316' });
    expect(deltagere.map((d) => d.id)).toEqual([id]);
  });
});

describe('status talks', () => {
  const two = async () => {
    const { id: deltagerId } = await p.call('deltagere.create', { navn: 'Søren Kragh Nissen' });
    const kept = await p.call('samtaler.create', {
      deltagerId,
      art: 'projekt',
      planlagtDato: '2024-04-02',
      tidspunkt: '9.30',
    });
    const jobcenter = { deltagerId, art: 'jobcenter', planlagtDato: '2024-04-10' } as const;
    return { deltagerId, kept: kept.id, jobcenter };
  };
  const arter = async () => (await p.call('samtaler.list', {})).raekker.map((r) => r.art);

  it('near each other are told of before they are saved, by the weeks of the project', async () => {
    const { jobcenter, kept } = await two();
    const ask = { id: null, ...jobcenter, afholdtDato: null };
    expect(await p.call('samtaler.check', ask)).toEqual({
      uger: 4,
      naer: { id: kept, art: 'projekt', dato: '2024-04-02', dage: 8, kanSamles: true },
    });
    const { session } = await p.call('projekt.status', {});
    await p.call('projekt.update', { id: session?.projektId ?? '', ugerMellemSamtaler: 1 });
    expect(await p.call('samtaler.check', ask)).toEqual({ uger: 1, naer: null });
  });

  it('become one, and two again by one undo', async () => {
    const { jobcenter, kept } = await two();
    const gone = await p.call('samtaler.create', { ...jobcenter, note: 'Tag planen med' });
    await p.call('samtaler.join', { behold: kept, fjern: gone.id });
    expect(await arter()).toEqual(['faelles']);
    expect((await p.call('samtaler.get', { id: kept })).raekke.note).toBe('Tag planen med');
    await p.call('revision.undo', {});
    expect((await arter()).toSorted()).toEqual(['jobcenter', 'projekt']);
  });

  it('stand in the order of the clock, however it was typed; those without a time come last', async () => {
    const { id: deltagerId } = await p.call('deltagere.create', { navn: 'Bo' });
    for (const tidspunkt of ['10:15', null, '9.30', '14', '915'])
      await p.call('samtaler.create', { deltagerId, art: 'projekt', planlagtDato: '2024-04-02', tidspunkt });
    const { samtaler } = await p.call('samtaler.calendar', { fra: '2024-04-01', til: '2024-04-07' });
    expect(samtaler.map((s) => s.tidspunkt)).toEqual(['09:15', '09:30', '10:15', '14:00', null]);
  });

  it('leave as a calendar file with initials alone, in Danish time', async () => {
    const { kept, jobcenter } = await two();
    await p.call('samtaler.create', jobcenter);
    const { antal, bytes } = await p.call('samtaler.ics', {});
    const lines = Buffer.from(bytes ?? [])
      .toString()
      .replaceAll('\r\n ', '')
      .split('\r\n');
    expect(antal).toBe(2);
    expect(lines).toEqual(
      expect.arrayContaining([
        `UID:${kept}`,
        'DTSTAMP:20240319T090000Z',
        'DTSTART;TZID=Europe/Copenhagen:20240402T093000',
        'DTEND;TZID=Europe/Copenhagen:20240402T103000',
        'DTSTART;VALUE=DATE:20240410',
        'SUMMARY:Statussamtale SN (projektets)',
        'TZID:Europe/Copenhagen',
      ]),
    );
    expect(lines.filter((l) => /Søren|Nissen/.test(l))).toEqual([]);
  });
});

it('shared knowledge is summed per half-year and group', async () => {
  const once = (dato: string, antal: number) =>
    p.call('videndeling.create', { dato, emne: 'Målgruppen', modtagergruppe: 'sagsbehandlere', antal });
  await once('2023-06-30', 4);
  await once('2023-07-01', 5);
  await once('2023-12-31', 6);
  expect((await p.call('videndeling.reached', {})).raekker).toEqual([
    { aar: 2023, halvaar: 2, modtagergruppe: 'sagsbehandlere', gange: 2, antal: 11 },
    { aar: 2023, halvaar: 1, modtagergruppe: 'sagsbehandlere', gange: 1, antal: 4 },
  ]);
});
