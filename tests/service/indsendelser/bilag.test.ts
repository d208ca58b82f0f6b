import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KONTROLPUNKTER, type Bilag, type Resultat } from '#shared/domain/indsendelser/index.ts';
import { newProject, withKey, type TestProject } from '../project.ts';

let now = Date.parse('2024-03-05T09:00:00Z');
let p: TestProject;
beforeEach(async () => {
  p = await newProject(() => (now += 1000));
});
afterEach(() => p.remove());

const SENT = 'Oplyst for sent';

const person = async (navn: string, optagetDato: string): Promise<string> =>
  (await p.call('deltagere.create', { navn, optagetDato, arbejdsmarkedsstatus: 'ledig' }, SENT)).id;

async function closed(nr: number): Promise<string> {
  const periodeId = (await p.call('perioder.list', {})).raekker.find((r) => r.nr === nr)?.id ?? '';
  const forklaringer = Object.fromEntries(KONTROLPUNKTER.map((k) => [k, 'Prøvedata.']));
  return (await p.call('indsendelser.close', { periodeId, forklaringer })).id;
}

describe('what is told beside the result', () => {
  /** Two closings with something to tell of: late and deleted records, a light given by hand. */
  async function closedTwice(): Promise<string> {
    const ane = await person('Ane', '2023-07-01');
    const bo = await person('Bo', '2023-07-02');
    await p.call('effekter.create', { deltagerId: ane, art: 'uddannelse', dato: '2023-08-10' });
    await closed(1);
    await p.call('deltagere.delete', { id: bo }, SENT);
    await p.call('deltagere.update', { id: ane, optagetDato: '2023-07-09' }, SENT);
    await person('Carl', '2023-08-01');
    await person('Dora', '2024-01-04');
    await p.call('evaluering.save', { emne: 'forankring', lys: 'gul', tekst: 'Uklart' });
    const id = await closed(2);
    // None of this was known then.
    await p.call('deltagere.update', { id: ane, optagetDato: '2023-05-05' }, SENT);
    await p.call('evaluering.save', { emne: 'forankring', lys: 'grøn', tekst: null });
    await p.call('deltagere.update', { id: ane, cpr: '0101901230' }, SENT);
    const [indikator] = (await p.call('indikatorer.list', { filter: { nr: 'O1' } })).raekker;
    await p.call('indikatorer.update', { id: indikator?.id ?? '', maaltal: 99, navn: 'Et andet navn' });
    return id;
  }

  it('is made again from the log as well: the check list, what changed, the lights, definitions and targets', async () => {
    const id = await closedTwice();
    expect(await p.call('indsendelser.rederive', { id })).toMatchObject({ ens: true, afvigelser: [] });
    expect(await p.call('revision.verify', {})).toMatchObject({ ok: true });
  });

  type Stored = { resultat: Resultat; bilag: Bilag };
  const planted: [string, (stored: Stored) => Partial<Stored>, (string | null)[]][] = [
    [
      'a point',
      ({ bilag }) => ({ bilag: { ...bilag, kontrol: { ...bilag.kontrol, konflikter: 4 } } }),
      [null, 'kontrol.konflikter'],
    ],
    [
      'a light',
      ({ bilag }) => ({
        bilag: { ...bilag, evaluering: bilag.evaluering.map((e) => ({ ...e, lys: 'grøn' as const })) },
      }),
      [null, 'evaluering.forankring'],
    ],
    [
      'a reason',
      ({ bilag }) => {
        if (bilag.siden === null) throw new Error('nothing was sent before');
        const efterregistreringer = bilag.siden.efterregistreringer.map((e) => ({
          ...e,
          begrundelse: 'Andet',
        }));
        return { bilag: { ...bilag, siden: { ...bilag.siden, efterregistreringer } } };
      },
      [null, 'siden.efterregistreringer'],
    ],
    [
      'a number of before',
      ({ bilag }) => {
        if (bilag.siden === null) throw new Error('nothing was sent before');
        const indikatorer = bilag.siden.indikatorer.map((i) => (i.nr === 'O1' ? { ...i, foer: 1 } : i));
        return { bilag: { ...bilag, siden: { ...bilag.siden, indikatorer } } };
      },
      ['O1', 'siden'],
    ],
    [
      'a definition',
      ({ resultat }) => {
        const other = (d: Resultat['indikatorer'][number]) =>
          d.definition.nr === 'O1' ? { ...d, definition: { ...d.definition, navn: 'Noget andet' } } : d;
        return { resultat: { ...resultat, indikatorer: resultat.indikatorer.map(other) } };
      },
      ['O1', 'definition'],
    ],
    [
      'the reading of the EU',
      ({ resultat }) => {
        const kortlaegning = { ...resultat.eu.kortlaegning, fortolkning: 'En anden' };
        return { resultat: { ...resultat, eu: { ...resultat.eu, kortlaegning } } };
      },
      [null, 'eu'],
    ],
  ];

  it('names what was altered in the row, in the check of the whole project too', async () => {
    const id = await closedTwice();
    for (const [what, forge, expected] of planted) {
      let before = { resultat: '', bilag: '' };
      await withKey(p, (db) => {
        before = db.sql('SELECT resultat, bilag FROM indsendelse WHERE id = ?').get(id) as typeof before;
        const stored = {
          resultat: JSON.parse(before.resultat) as Resultat,
          bilag: JSON.parse(before.bilag) as Bilag,
        };
        const forged = { ...stored, ...forge(stored) };
        const write = db.sql('UPDATE indsendelse SET resultat = ?, bilag = ? WHERE id = ?');
        write.run(JSON.stringify(forged.resultat), JSON.stringify(forged.bilag), id);
      });
      const { afvigelser } = await p.call('indsendelser.rederive', { id });
      expect([what, afvigelser.map((a) => [a.indikatorNr, a.del])]).toEqual([what, [expected]]);
      const { fund } = await p.call('revision.verify', {});
      expect(fund.map((f) => [f.kode, f.detalje?.['del']])).toContainEqual([
        'indsendelse_afviger',
        expected[1],
      ]);
      await withKey(p, (db) => {
        db.sql('UPDATE indsendelse SET resultat = ?, bilag = ? WHERE id = ?').run(
          before.resultat,
          before.bilag,
          id,
        );
      });
    }
  });
});
