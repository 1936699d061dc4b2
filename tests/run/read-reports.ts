import { readFile } from 'node:fs/promises';

export interface TestCounts {
  passed: number;
  failed: number;
}

/** Counts of Vitest's JSON report. A test file that does not even load counts as one failure. */
export async function readVitestReport(path: string): Promise<TestCounts> {
  const report: {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  } = JSON.parse(await readFile(path, 'utf8'));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Counts of Playwright's JSON report. */
export async function readPlaywrightReport(path: string): Promise<TestCounts> {
  const { stats }: { stats: { expected: number; unexpected: number; flaky: number } } = JSON.parse(
    await readFile(path, 'utf8'),
  );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
