/** How many tests ended how. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

export function add(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** Totals of Vitest's JSON report. */
export function unitTotals(json: unknown): Totals {
  const report = json as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

/** Totals of Playwright's JSON report. A test that passed only on a second try has failed. */
export function browserTotals(json: unknown): Totals {
  const { stats } = json as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * Totals of one stage. Without a report it counts as one test; a stage that failed counts at least
 * one failure, even where every single test in its report passed (an error outside the tests).
 */
export function stageTotals(ok: boolean, report: Totals | undefined): Totals {
  if (!report) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  return ok ? report : { ...report, failed: Math.max(report.failed, 1) };
}
