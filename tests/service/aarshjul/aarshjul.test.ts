import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';

let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => Date.parse('2024-03-19T09:00:00Z'));
});
afterEach(() => p.remove());

const points = async () => (await p.call('aarshjul.list', {})).punkter;
const find = async (art: string) => (await points()).filter((x) => x.art === art);

interface Event {
  readonly [property: string]: string;
}

/** The events of an iCalendar file, its folded lines joined (RFC 5545 § 3.1). */
function readIcs(bytes: Uint8Array | null): Event[] {
  const text = Buffer.from(bytes ?? []).toString('utf8');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  return text
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        (event.split('END:VEVENT')[0] ?? '')
          .trimEnd()
          .split('\r\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
      ),
    );
}

describe('the wheel of the year', () => {
  it('has the periods of the plan, the evaluations, the end of the grant, and no day of deletion yet', async () => {
    const wheel = await p.call('aarshjul.list', {});
    expect((await find('indsendelse')).map((x) => [x.nr, x.dato, x.status])).toEqual([
      [1, '2023-09-30', 'for_sent'],
      [2, '2024-03-30', 'snart'],
      [3, '2024-09-30', 'senere'],
      [4, '2025-03-30', 'senere'],
      [5, '2025-09-30', 'senere'],
      [6, '2026-01-30', 'senere'],
    ]);
    expect(wheel).toMatchObject({
      dag: '2024-03-19',
      fristDage: 30,
      fristValgt: false,
      slettesTidligst: null,
    });
    expect(wheel.naeste).toMatchObject({ art: 'indsendelse', nr: 1 });
    expect((await find('midtvejsevaluering')).map((x) => x.foreslaaet)).toEqual([true]);
  });

  it('follows the project’s facts: days to send, last payment, statsstøtte', async () => {
    const { projekt } = await p.call('projekt.get', {});
    const id = String(projekt['id']);
    await p.call('projekt.update', { id, indsendelsesfristDage: 14, slutudbetalingDato: '2026-05-01' });
    expect((await find('indsendelse'))[0]).toMatchObject({ dato: '2023-09-14' });
    expect((await find('opbevaring'))[0]).toMatchObject({ dato: '2031-12-31', status: 'senere' });
    await p.call('projekt.update', { id, statsstoette: true });
    expect((await find('opbevaring'))[0]?.dato).toBe('2039-12-31');
    await p.call('revision.undo', {});
    expect((await find('opbevaring'))[0]?.dato).toBe('2031-12-31');
  });

  it('counts a closed periode as sent, until it is reopened', async () => {
    const { raekker } = await p.call('perioder.list', {});
    const periodeId = raekker.find((r) => r.nr === 1)?.id ?? '';
    const { id } = await p.call('indsendelser.close', { periodeId, forklaringer: {} });
    expect((await find('indsendelse'))[0]?.status).toBe('udfoert');
    await p.call('indsendelser.reopen', { id, grund: 'Prøve' });
    expect((await find('indsendelse'))[0]?.status).toBe('for_sent');
  });

  it('takes the project’s own entries, which can be changed, done and undone', async () => {
    const { id } = await p.call('aarshjul.create', {
      art: 'midtvejsevaluering',
      navn: 'Midtvejsevaluering ved konsulenten',
      dato: '2024-03-19',
    });
    expect(await find('midtvejsevaluering')).toMatchObject([
      { egenId: id, status: 'snart', foreslaaet: false },
    ]);
    await p.call('aarshjul.update', { id, udfoertDato: '2024-03-19' });
    expect((await find('midtvejsevaluering'))[0]?.status).toBe('udfoert');
    await p.call('revision.undo', {});
    await p.call('revision.undo', {});
    expect(await find('midtvejsevaluering')).toMatchObject([{ egenId: null, foreslaaet: true }]);
  });

  it('counts follow-ups by month and names nobody', async () => {
    const optagetDato = '2023-03-01';
    for (const navn of ['Ane Ukendt', 'Bo Ukendt'])
      await p.call('deltagere.create', { navn, optagetDato, afslutningDato: '2024-03-01' });
    expect(await find('opfoelgning_4_uger')).toMatchObject([
      { dato: '2024-03-29', antal: 2, status: 'snart' },
    ]);
    expect(await find('opfoelgning_6_mdr')).toMatchObject([{ dato: '2024-09-01', antal: 2 }]);
    const { bytes } = await p.call('aarshjul.ics', {});
    expect(Buffer.from(bytes ?? []).toString('utf8')).not.toContain('Ukendt');
  });
});

describe('the calendar file', () => {
  it('has an event of the whole day for each thing that is not done, under a key that stays', async () => {
    const { antal, bytes, filnavn } = await p.call('aarshjul.ics', {});
    const events = readIcs(bytes);
    expect([antal, filnavn]).toEqual([events.length, 'aarshjul-2024-03-19.ics']);
    const period2 = events.find((e) => e['SUMMARY'] === 'Indsendelse af periode 2');
    expect(period2?.['DTSTART;VALUE=DATE']).toBe('20240330');
    expect(period2?.['DTSTAMP']).toBe('20240319T090000Z');
    const { projekt } = await p.call('projekt.get', {});
    await p.call('projekt.update', { id: String(projekt['id']), indsendelsesfristDage: 60 });
    const moved = readIcs((await p.call('aarshjul.ics', {})).bytes);
    expect(moved.map((e) => e['UID']).toSorted()).toEqual(events.map((e) => e['UID']).toSorted());
    expect(new Set(moved.map((e) => e['UID'])).size).toBe(moved.length);
    expect(moved.find((e) => e['UID'] === period2?.['UID'])?.['DTSTART;VALUE=DATE']).toBe('20240429');
  });

  it('is one point when one is asked for, and is written where it is told', async () => {
    const navn = `Styregruppemøde; ${'æøå, '.repeat(60)}`;
    const { id } = await p.call('aarshjul.create', { art: 'andet', navn, dato: '2024-02-29' });
    const sti = join(p.dir, 'et punkt.ics');
    expect(await p.call('aarshjul.ics', { noegle: id, sti })).toMatchObject({ antal: 1, bytes: null });
    const [event, ...rest] = readIcs(readFileSync(sti));
    expect(rest).toEqual([]);
    expect(event?.['SUMMARY']?.replaceAll('\\', '')).toBe(navn.trim());
    expect(event?.['DTSTART;VALUE=DATE']).toBe('20240229');
    expect(await p.refused('aarshjul.ics', { noegle: 'findes-ikke' })).toMatchObject({ code: 'findes_ikke' });
  });
});

it('the demo’s wheel has what a lead looks for', async () => {
  const demo = serviceOn(tempDir());
  await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
  const { punkter, dag } = await demo.call('aarshjul.list', {});
  expect(dag).toBe('2024-03-19');
  const arter = new Set(punkter.map((x) => x.art));
  for (const art of ['indsendelse', 'midtvejsevaluering', 'slutevaluering', 'bevilling_slut'])
    expect(arter).toContain(art);
  await demo.remove();
});
