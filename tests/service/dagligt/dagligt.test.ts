import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, PASSWORD, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-19T09:00:00Z'));
});
afterEach(() => p.remove());

const navne = async () => (await p.call('deltagere.list', {})).raekker.map((r) => r.navn);

describe('undo and redo', () => {
  it('go back and forth through creation, edit and deletion with what belongs to it', async () => {
    const { id } = await p.call('deltagere.create', { navn: 'Ane' });
    await p.call('effekter.create', { deltagerId: id, art: 'uddannelse', dato: '2024-01-10' });
    await p.call('deltagere.update', { id, navn: 'Anne' });
    await p.call('deltagere.delete', { id, medTilhoerende: true });
    for (let round = 0; round < 2; round += 1) {
      await p.call('revision.undo', {});
      expect(await navne()).toEqual(['Anne']);
      await p.call('revision.undo', {});
      expect(await navne()).toEqual(['Ane']);
      expect((await p.call('revision.nextRedo', {})).handling).not.toBeNull();
      await p.call('revision.redo', {});
      expect(await navne()).toEqual(['Anne']);
      await p.call('revision.redo', {});
      expect(await navne()).toEqual([]);
      expect((await p.call('effekter.list', {})).ialt).toBe(0);
      expect(await p.refused('revision.redo', {})).toMatchObject({ code: 'intet_at_fortryde' });
    }
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
  });

  it('forget the redo once something new is written', async () => {
    await p.call('deltagere.create', { navn: 'Ane' });
    await p.call('revision.undo', {});
    await p.call('deltagere.create', { navn: 'Bo' });
    expect((await p.call('revision.nextRedo', {})).handling).toBeNull();
  });
});

describe('a hold', () => {
  it('takes names, known and new, and a day’s attendance, each with one undo', async () => {
    const hold = await p.call('forloeb.createHold', { navn: 'Hold 1', startDato: '2024-01-15' });
    const kendt = await p.call('deltagere.create', { navn: 'Søren Kragh' });
    const { svar } = await p.call('forloeb.findNames', {
      personer: [{ navn: 'soren krag' }, { navn: 'Ny Person' }],
    });
    expect(svar.map((s) => s.forslag.map((d) => d.id))).toEqual([[kendt.id], []]);
    const personer = [
      { deltagerId: kendt.id, navn: 'Søren Kragh' },
      { navn: 'Ny Person' },
      { deltagerId: kendt.id, navn: 'Søren' },
    ];
    const enrolled = await p.call('forloeb.enrol', { holdId: hold.id, startDato: '2024-01-15', personer });
    expect(enrolled).toMatchObject({ oprettet: 1, tilmeldt: 2, alleredePaaHold: 1 });
    const before = await p.call('forloeb.attendance', { holdId: hold.id });
    const [first, second] = before.tilmeldinger;
    const mark = (status: 'fravaer' | 'til_stede' | null) =>
      p.call('forloeb.markAttendance', {
        holdId: hold.id,
        dato: '2024-01-16',
        marks: [
          { tilmeldingId: first?.id ?? '', status },
          { tilmeldingId: second?.id ?? '', status: 'til_stede' },
        ],
      });
    expect((await mark('fravaer')).antal).toBe(2);
    const marked = await p.call('forloeb.attendance', { holdId: hold.id });
    expect(marked).toMatchObject({
      datoer: ['2024-01-16'],
      fravaer: 50,
      tilmeldinger: [{ fravaer: 100 }, { fravaer: 0 }],
    });
    expect((await mark('fravaer')).antal).toBe(0);
    expect((await mark(null)).antal).toBe(1);
    await p.call('revision.undo', {});
    expect((await p.call('forloeb.attendance', { holdId: hold.id })).fravaer).toBe(50);
    await p.call('revision.undo', {});
    await p.call('revision.undo', { handling: enrolled.handling });
    expect((await p.call('forloeb.attendance', { holdId: hold.id })).tilmeldinger).toEqual([]);
    expect(await navne()).toEqual(['Søren Kragh']);
  });
});

describe('talks, visitation and drafts', () => {
  it('warn of a talk of the jobcenter within four weeks of the project’s', async () => {
    const { id: deltagerId } = await p.call('deltagere.create', { navn: 'Ane' });
    await p.call('samtaler.create', { deltagerId, art: 'projekt', afholdtDato: '2024-02-05' });
    const { advarsler } = await p.call('samtaler.create', {
      deltagerId,
      art: 'jobcenter',
      planlagtDato: '2024-02-14',
    });
    expect(advarsler).toMatchObject([{ felt: 'planlagtDato', kode: 'samtaler_taet', detalje: { dage: 9 } }]);
    const spaet = await p.call('samtaler.create', { deltagerId, art: 'projekt', planlagtDato: '2024-06-14' });
    expect(spaet.advarsler).toEqual([]);
    expect(
      await p.refused('samtaler.create', {
        deltagerId,
        art: 'projekt',
        planlagtDato: '2024-06-14',
        tidspunkt: 'tolv',
      }),
    ).toMatchObject({
      fields: { tidspunkt: { kode: 'tidspunkt' } },
    });
  });

  it('answer a checklist in one handling, and count refusals by reason and kommune', async () => {
    const maalgruppe = await p.call('maalgruppe.create', { navn: 'Fra start', gyldigFra: '2023-03-01' });
    const kriterium = await p.call('maalgruppe.createKriterium', {
      maalgruppeId: maalgruppe.id,
      nr: 1,
      tekst: 'Ledig',
    });
    const afvist = {
      navn: 'Bo',
      kommune: '316',
      visitationUdfald: 'afvist',
      visitationAarsag: 'ingen_ledig_plads',
    } as const;
    const { id: deltagerId } = await p.call('deltagere.create', afvist);
    const answer = (opfyldt: boolean | null) =>
      p.call('maalgruppe.answer', { deltagerId, svar: [{ kriteriumId: kriterium.id, opfyldt }] });
    expect((await answer(true)).antal).toBe(1);
    expect((await answer(true)).antal).toBe(0);
    expect((await answer(false)).antal).toBe(1);
    expect((await p.call('maalgruppe.listSvar', { filter: { deltagerId } })).raekker).toMatchObject([
      { opfyldt: false },
    ]);
    expect(await p.call('maalgruppe.refusals', {})).toEqual({
      ialt: 1,
      aarsager: [{ noegle: 'ingen_ledig_plads', antal: 1 }],
      kommuner: [{ noegle: '316', antal: 1 }],
    });
    expect(await p.refused('maalgruppe.create', { navn: 'To', gyldigFra: '2024-01-01' })).toMatchObject({
      fields: { gyldigFra: { kode: 'periode_overlap' } },
    });
  });
});

describe('empty fields', () => {
  it('promise exactly what filling them gives', async () => {
    const { id: deltagerId } = await p.call('deltagere.create', { navn: 'Ane', optagetDato: '2023-09-04' });
    const kursus = await p.call('forloeb.createKursus', { deltagerId, art: 'amu', status: 'gennemfoert' });
    await p.call('forloeb.createKursus', {
      deltagerId,
      art: 'avu',
      status: 'gennemfoert',
      gennemfoertDato: '2024-01-10',
    });
    const status = async (nr: string) =>
      (await p.call('indikatorer.count', { dato: '2024-03-19', nr })).indikatorer[0]?.status ?? 0;
    const { gevinster } = await p.call('indikatorer.gains', { dato: '2024-03-19' });
    expect(gevinster.map((g) => [g.nr, g.gevinst])).toEqual([
      ['O2', 1],
      ['E4', 1],
    ]);
    const before = { O2: await status('O2'), E4: await status('E4') };
    for (const { id, felt, tabel } of gevinster.flatMap((g) => g.felter)) {
      if (tabel === 'deltager') await p.call('deltagere.update', { id, [felt]: 'ledig' });
      else await p.call('forloeb.updateKursus', { id, [felt]: felt === 'bevis' ? true : '2024-03-19' });
    }
    expect({ O2: await status('O2'), E4: await status('E4') }).toEqual({
      O2: before.O2 + 1,
      E4: before.E4 + 1,
    });
    expect(kursus.id).toBeTruthy();
    expect((await p.call('indikatorer.gains', { dato: '2024-03-19' })).gevinster).toEqual([]);
  });

  it('make the day’s list, mine and everybody’s', async () => {
    const { brugere } = await p.call('adgang.listBrugere', {});
    const mine = { optagetDato: '2023-09-04', jobformidlerId: brugere[0]?.id ?? '' };
    await p.call('deltagere.create', { navn: 'Min', ...mine, afslutningDato: '2024-02-01' });
    const { id: bo } = await p.call('adgang.createBruger', {
      navn: 'Bo',
      rolle: 'jobformidler',
      adgangskode: PASSWORD,
    });
    await p.call('deltagere.create', { navn: 'Bos', optagetDato: '2023-09-04', jobformidlerId: bo });
    const all = (await p.call('frister.list', {})).frister;
    expect(all.map((f) => `${f.navn} ${f.kode} ${f.grad}`)).toEqual([
      'Bos mangler for_sent',
      'Min mangler for_sent',
      'Min effekt_efter_afslutning for_sent',
    ]);
    expect((await p.call('frister.list', { mine: true })).frister.map((f) => f.navn)).toEqual(['Min', 'Min']);
  });
});

describe('a survey', () => {
  it('counts each question by those who answered it', async () => {
    const skema = await p.call('spoergeskema.create', { navn: 'Midtvejs' });
    const q = await p.call('spoergeskema.createSpoergsmaal', {
      spoergeskemaId: skema.id,
      nr: 1,
      gruppe: '7',
      tekst: 'Mindre ensom?',
    });
    const r = await p.call('spoergeskema.createSpoergsmaal', {
      spoergeskemaId: skema.id,
      nr: 2,
      tekst: 'Mere overskud?',
    });
    for (let i = 0; i < 6; i += 1)
      await p.call('spoergeskema.createBesvarelse', { spoergeskemaId: skema.id, svar: { [q.id]: 'helt' } });
    await p.call('spoergeskema.createBesvarelse', { spoergeskemaId: skema.id, svar: { [r.id]: 'nej' } });
    const { besvarelser, spoergsmaal } = await p.call('spoergeskema.results', { id: skema.id });
    expect(besvarelser).toBe(7);
    expect(spoergsmaal).toMatchObject([
      { n: 6, top2: 100, top3: 100 },
      { n: 1, top2: null },
    ]);
  });
});
