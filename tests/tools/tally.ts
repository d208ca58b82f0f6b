// The last word of `.ci/run`: sums the reports of all test projects; what is missing, empty or skipped has failed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const PROJECTS = ['node', 'built', 'browser', 'desktop', 'excel'] as const;

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** False too when a file could not be loaded, which fails no test. */
  success: boolean;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** The counts of one report, be it vitest's or Playwright's. */
export function readCounts(report: VitestReport | PlaywrightReport): Counts {
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    // Flaky = passed at the second try, which the config allows; Playwright's own report names it.
    return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
  }
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** One project's counts and, if anything is wrong beside failed tests, what. */
export function judge(counts: Counts | null): { passed: number; failed: number; complaint: string | null } {
  if (counts === null) return { passed: 0, failed: 1, complaint: 'did not run' };
  const { passed, failed, skipped } = counts;
  if (passed + failed + skipped === 0) return { passed, failed: 1, complaint: 'ran no test' };
  return { passed, failed: failed + skipped, complaint: skipped > 0 ? `skipped ${skipped}` : null };
}

function countsOf(project: string): Counts | null {
  try {
    const text = readFileSync(join(ROOT, 'test-results/reports', `${project}.json`), 'utf8');
    return readCounts(JSON.parse(text) as VitestReport | PlaywrightReport);
  } catch {
    return null;
  }
}

/** `failedSteps`: how many of the commands before this one failed. */
function main(failedSteps: number): void {
  let passed = 0;
  let failed = 0;
  for (const project of PROJECTS) {
    const verdict = judge(countsOf(project));
    passed += verdict.passed;
    failed += verdict.failed;
    const complaint = verdict.complaint === null ? '' : `, ${verdict.complaint}`;
    process.stdout.write(`${project}: ${verdict.passed} passed, ${verdict.failed} failed${complaint}\n`);
  }
  // A step can fail without failing a test: typecheck, lint, the build.
  if (failed === 0) failed = failedSteps;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}

if (import.meta.main) main(Number(process.argv[2] ?? 0));
