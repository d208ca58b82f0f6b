import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { naermesteSamtale } from '#shared/domain/samtaler/index.ts';
import { PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';

let demo: TestProject;
beforeAll(async () => {
  demo = serviceOn(tempDir());
  await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
});
afterAll(() => demo.remove());

describe('the demo shows the report’s recommendations followed', () => {
  it('a target group in two versions, the second with more criteria, both answered', async () => {
    const { versioner } = await demo.call('maalgruppe.versions', {});
    expect(versioner.map((v) => [v.gyldigFra, v.gyldigTil, v.kriterier.length])).toEqual([
      ['2023-10-03', null, 6],
      ['2023-03-01', '2023-10-02', 5],
    ]);
    for (const { kriterier } of versioner) for (const k of kriterier) expect(k.svar).toBeGreaterThan(10);
  });

  it('every refusal fails the criterion that its reason means', async () => {
    const failed: Record<string, string> = {};
    for (const noegle of ['uden_for_maalgruppen', 'anden_indsats_foerst', 'ingen_ledig_plads']) {
      const { deltagere } = await demo.call('maalgruppe.refusedBy', { pr: 'aarsag', noegle });
      for (const { id: deltagerId } of deltagere) {
        const { kriterier } = await demo.call('maalgruppe.checklist', { deltagerId });
        const not = kriterier.filter((k) => k.opfyldt === false).map((k) => k.tekst);
        expect([noegle, not.length]).toEqual([noegle, 1]);
        failed[noegle] = not.join();
      }
    }
    expect(failed).toEqual({
      uden_for_maalgruppen: 'Ønsker job eller uddannelse',
      anden_indsats_foerst: 'Kan deltage nu, uden at en anden indsats skal på plads først',
      ingen_ledig_plads: 'Der er en ledig plads inden for en måned',
    });
  });

  it('talks of both sides, held and planned, some joint and some too near', async () => {
    const { raekker } = await demo.call('samtaler.list', { graense: 1000 });
    for (const art of ['projekt', 'jobcenter', 'faelles'])
      for (const held of [true, false])
        expect(
          raekker.filter((r) => r.art === art && (r.afholdtDato !== null) === held).length,
        ).toBeGreaterThan(1);
    const near = raekker.filter((r) => {
      const andre = raekker.filter((a) => a.deltagerId === r.deltagerId);
      return r.afholdtDato === null && naermesteSamtale(r, andre, 4) !== null;
    });
    expect(near.length).toBeGreaterThan(5);
    expect(near.length).toBeLessThan(raekker.length / 2);
  });

  it('ten times knowledge was shared, in every group', async () => {
    const { raekker } = await demo.call('videndeling.reached', {});
    expect(raekker.reduce((sum, r) => sum + r.gange, 0)).toBe(10);
    expect(new Set(raekker.map((r) => r.modtagergruppe)).size).toBe(5);
  });
});
