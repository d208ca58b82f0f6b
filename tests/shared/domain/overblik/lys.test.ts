import { expect, it } from 'vitest';
import {
  procent,
  procentEksakt,
  SKABELON_TRAFIKLYS,
  type Skala,
} from '../../../../shared/domain/indikatorer/index.ts';
import { lightOn } from '../../../../shared/domain/overblik/index.ts';

function light(status: number, maaltal: number, skala: Skala) {
  const opnaaelse = { status, maaltal };
  const found = lightOn(
    skala,
    { procent: procent(opnaaelse), eksakt: procentEksakt(opnaaelse) },
    SKABELON_TRAFIKLYS,
  );
  return [
    found.lys?.lys ?? null,
    found.lys?.niveau ?? null,
    found.forbehold,
    found.graenser.map((g) => g.niveau),
  ];
}

it.each([
  ['24 % stands in two rows', 6, 25, 'midtvejs', ['gul', 3, 'graensetilfaelde', [3, 4]]],
  ['92 % stands in none', 92, 100, 'slut', ['grøn', 2, 'ikke_daekket', [1, 2]]],
  ['44,7 % is green 1 by rounding alone', 447, 1000, 'midtvejs', ['grøn', 1, 'afrunding', [1, 2]]],
  ['37,7 % is in the same row either way', 66, 175, 'midtvejs', ['grøn', 2, null, []]],
  ['0 % is red', 0, 40, 'slut', ['rød', 5, null, []]],
] as const)('%s', (_name, status, maaltal, skala, expected) => {
  expect(light(status, maaltal, skala)).toEqual(expected);
});

it('has none without a percent', () => {
  expect(lightOn('slut', { procent: null, eksakt: null }, SKABELON_TRAFIKLYS)).toEqual({
    skala: 'slut',
    lys: null,
    graenser: [],
    forbehold: null,
  });
});
