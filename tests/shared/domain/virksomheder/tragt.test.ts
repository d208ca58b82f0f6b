import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beregnTragt, TRAGTTRIN, type TragtFakta } from '#shared/domain/virksomheder/index.ts';

const IDS = ['a', 'b', 'c', 'd'] as const;
const DAYS = ['2023-05-01', '2023-09-01', '2024-01-15', '2024-03-19'] as const;
const day = fc.option(fc.constantFrom(...DAYS));
const virksomhedId = fc.option(fc.constantFrom(...IDS, 'deleted'), { freq: 8 });
const many = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.array(fc.record(shape), { maxLength: 8 });

const anyFakta = fc.record({
  virksomheder: fc.tuple(
    ...IDS.map((id) => fc.record({ id: fc.constant(id), informeretOmStoetteDato: day })),
  ),
  kontakter: many({ virksomhedId, dato: day, type: fc.constantFrom('besoeg', 'telefon', 'mail', 'moede') }),
  praktik: many({
    virksomhedId,
    status: fc.constantFrom('planlagt', 'i_gang', 'gennemfoert', 'afbrudt', 'aflyst'),
    planlagtStart: day,
    startDato: day,
  }),
  stoetter: many({ virksomhedId, tilbudtDato: day, modtagetDato: day, afslaaetDato: day }),
}) as fc.Arbitrary<TragtFakta>;
const anyTidsrum = fc.record({ fra: day, til: day });

test('each company got no further than exactly one step, and only known companies are there', () => {
  fc.assert(
    fc.property(anyFakta, anyTidsrum, (fakta, tidsrum) => {
      const tragt = beregnTragt(fakta, tidsrum);
      expect(tragt.map((t) => t.trin)).toEqual([...TRAGTTRIN]);
      const anywhere = [...new Set(tragt.flatMap((t) => t.virksomheder))].toSorted();
      expect(tragt.flatMap((t) => t.standset).toSorted()).toEqual(anywhere);
      expect(anywhere.every((id) => (IDS as readonly string[]).includes(id))).toBe(true);
    }),
  );
});

test('those who went on are among both steps, and a meeting, a start and a receipt imply the step before', () => {
  fc.assert(
    fc.property(anyFakta, anyTidsrum, (fakta, tidsrum) => {
      const tragt = beregnTragt(fakta, tidsrum);
      const at = (trin: string) => tragt.find((t) => t.trin === trin)?.virksomheder ?? [];
      tragt.forEach(({ virksomheder, fraForrige }, i) => {
        const before = tragt[i - 1];
        if (before === undefined) expect(fraForrige).toBeNull();
        else expect(fraForrige).toBe(virksomheder.filter((id) => before.virksomheder.includes(id)).length);
      });
      expect(at('kontaktet')).toEqual(expect.arrayContaining([...at('moede')]));
      expect(at('praktik_aftalt')).toEqual(expect.arrayContaining([...at('praktik_startet')]));
    }),
  );
});

test('a longer period never loses a company', () => {
  fc.assert(
    fc.property(anyFakta, fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), (fakta, x, y) => {
      const [fra, til] = x <= y ? [x, y] : [y, x];
      const whole = beregnTragt(fakta, { fra: null, til: null });
      beregnTragt(fakta, { fra, til }).forEach((t, i) =>
        expect(whole[i]?.virksomheder).toEqual(expect.arrayContaining([...t.virksomheder])),
      );
    }),
  );
});

test('a declined offer was offered; a cancelled praktik was not agreed', () => {
  const nothing = { kontakter: [], praktik: [], stoetter: [] };
  const virksomheder = [{ id: 'a', informeretOmStoetteDato: null }];
  const declined = { virksomhedId: 'a', tilbudtDato: null, modtagetDato: null, afslaaetDato: '2024-01-15' };
  const cancelled = { virksomhedId: 'a', status: 'aflyst', planlagtStart: '2024-01-15', startDato: null };
  const tragt = beregnTragt(
    { ...nothing, virksomheder, stoetter: [declined], praktik: [cancelled] },
    { fra: null, til: null },
  );
  const steps = tragt.filter((t) => t.virksomheder.length > 0).map((t) => t.trin);
  expect(steps).toEqual(['stoette_tilbudt']);
});
