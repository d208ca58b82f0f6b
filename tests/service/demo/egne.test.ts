import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD, serviceOn, tempDir, type TestProject } from '../project.ts';

const REPORT_DAY = '2024-03-19';

let demo: TestProject;
beforeAll(async () => {
  demo = serviceOn(tempDir());
  await demo.call('projekt.createDemo', { mappe: demo.mappe, adgangskode: PASSWORD });
});
afterAll(() => demo.remove());

describe('what the project has made for itself', () => {
  it('is an indicator that was tried between the closings, whose unit was switched, and stands in neither of them', async () => {
    const own = async (dato: string) =>
      (await demo.call('indikatorer.register', { dato })).indikatorer.find((i) => i.definition.nr === 'O4');
    const [before, after] = [await own('2023-11-30'), await own('2024-02-14')];
    expect([before?.definition.distinkt, after?.definition.distinkt]).toEqual(['raekke', 'deltager']);
    expect(after?.alternativer['raekke']).toBeGreaterThan(after?.status ?? Infinity);
    expect((await own(REPORT_DAY))?.udgaaet).toBe(true);
    for (const dato of ['2023-08-31', '2024-02-29', REPORT_DAY]) {
      const { indikatorer } = await demo.call('indikatorer.count', { dato });
      expect(indikatorer.filter((i) => i.nr === 'O4' && i.status !== null)).toEqual([]);
    }
  });

  it('is how the template of the receiver is filled', async () => {
    const [kept] = (await demo.call('skabeloner.list', {})).skabeloner;
    const { perioder } = await demo.call('indsendelser.list', {});
    const kilde = { indsendelseId: perioder[0]?.indsendelser[0]?.id ?? '' };
    const filled = await demo.call('skabeloner.fill', { id: kept?.id ?? '', kilde });
    expect([kept?.antal, filled.antal, filled.tomme]).toEqual([49, 49, 0]);
  });
});
