import { describe, expect, test } from 'vitest';
import { judge, readCounts } from '../tools/tally.ts';

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true };
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

describe('the tally of a whole run', () => {
  test('counts what passed', () => {
    expect(judge(readCounts(vitest))).toEqual({ passed: 3, failed: 0, complaint: null });
    expect(judge(readCounts(playwright))).toEqual({ passed: 3, failed: 0, complaint: null });
  });

  test('takes nothing, skipped and unloadable for failures, and a second try for a pass', () => {
    expect(judge(null).failed).toBe(1);
    expect(judge(readCounts({ ...vitest, numPassedTests: 0 })).failed).toBe(1);
    expect(judge(readCounts({ ...vitest, numPendingTests: 2 })).failed).toBe(2);
    expect(judge(readCounts({ ...vitest, success: false })).failed).toBe(1);
    expect(judge(readCounts({ ...playwright, errors: ['x'] })).failed).toBe(1);
    const stats = { expected: 1, unexpected: 1, flaky: 1, skipped: 1 };
    expect(judge(readCounts({ ...playwright, stats }))).toMatchObject({ passed: 2, failed: 2 });
  });
});
