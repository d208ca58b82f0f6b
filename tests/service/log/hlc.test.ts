import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHlc, hlcTime, nextHlc } from '#service/log/index.ts';

const HOUR = 3_600_000;

describe('the hybrid logical clock', () => {
  it('never goes back while the wall clock is within an hour', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10 ** 12, max: 10 ** 12 + HOUR }), { minLength: 2 }),
        (times) => {
          let last: string | null = null;
          for (const now of times) {
            const next = nextHlc(last, now, 'a');
            if (last !== null) expect(next > last).toBe(true);
            last = next;
          }
        },
      ),
    );
  });

  it('goes into the next millisecond when the counter is full', () => {
    expect(nextHlc(formatHlc(5, 0xffff, 'a'), 5, 'a')).toBe(formatHlc(6, 0, 'a'));
  });

  it('restarts from a wall clock that was corrected by more than an hour', () => {
    const wrong = formatHlc(10 ** 12 + 2 * HOUR, 3, 'a');
    expect(hlcTime(nextHlc(wrong, 10 ** 12, 'a'))).toBe(10 ** 12);
  });
});
