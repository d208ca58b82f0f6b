import { useState } from 'react';
import { addDays } from '#shared/domain/kalender/index.ts';
import { generatePlan, tjekPlan, type Rytme } from '#shared/domain/perioder/index.ts';
import { feltfejl, tekster } from '#shared/tekster/index.ts';
import { useOperation } from '../../service/index.ts';
import type { Plan } from './usePlan.ts';

export interface Line {
  readonly key: number;
  readonly id: string | null;
  readonly fra: string | null;
  readonly til: string | null;
}
type Whole = Line & { readonly fra: string; readonly til: string };

const isWhole = (line: Line): line is Whole => line.fra !== null && line.til !== null;
type Grant = Parameters<typeof tjekPlan>[1];
const NO_GRANT: Grant = { bevillingFra: null, bevillingTil: null };

const dayOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const grantOf = (facts: Readonly<Record<string, unknown>>): Grant => ({
  bevillingFra: dayOf(facts['bevillingFra']),
  bevillingTil: dayOf(facts['bevillingTil']),
});

/** The days of the grant, as far as they are known. */
function useGrant(): Grant {
  const { data } = useOperation('projekt.get', {});
  return data === undefined ? NO_GRANT : grantOf(data.projekt);
}

/** The lines as they are typed, the ways to make many of them at once, and what is wrong with each. */
export function usePlanDraft(plan: Plan) {
  const grant = useGrant();
  const [lines, setLines] = useState<readonly Line[]>(() =>
    plan.perioder.map(({ id, fra, til }, key) => ({ key, id, fra, til })),
  );
  const [next, setNext] = useState(lines.length);
  const generate = (rytme: Rytme): void => {
    const before = lines.filter(isWhole);
    const start = before.map((l) => l.fra).toSorted()[0] ?? grant.bevillingFra;
    if (start === null || grant.bevillingTil === null) return;
    const made = generatePlan(start, grant.bevillingTil, rytme, before);
    setLines(made.map((p, i) => ({ ...p, key: next + i })));
    setNext(next + made.length);
  };
  const change = (key: number, part: Partial<Line>): void =>
    setLines(lines.map((l) => (l.key === key ? { ...l, ...part } : l)));
  const add = (): void => {
    const last = lines.at(-1)?.til ?? null;
    const fra = last === null ? grant.bevillingFra : addDays(last, 1);
    setLines([...lines, { key: next, id: null, fra, til: null }]);
    setNext(next + 1);
  };
  const remove = (key: number): void => setLines(lines.filter((l) => l.key !== key));
  const whole = lines.filter(isWhole);
  const errors = tjekPlan(whole, grant);
  const errorOf = (line: Line): string | null => {
    if (!isWhole(line)) return tekster.fejl.dato.tom;
    const found = errors.find((e) => whole[e.indeks]?.key === line.key);
    return found === undefined ? null : feltfejl(found.kode, found.detalje);
  };
  const perioder = whole.map(({ id, fra, til }) => ({ id, fra, til }));
  const ready = errors.length === 0 && whole.length === lines.length;
  return { lines, generate, change, add, remove, errorOf, perioder, ready };
}
