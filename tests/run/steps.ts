import { readPlaywrightReport, readVitestReport } from '#tests/run/read-reports.ts';
import type { TestCounts } from '#tests/run/read-reports.ts';

export interface Step {
  name: string;
  command: string;
  /** Steps without which this one says nothing. */
  needs: string[];
  /** Reads the counts of a step that runs tests. */
  report?: () => Promise<TestCounts>;
  /** Runs those of its tests again that stand in these files. */
  again?: (files: readonly string[]) => string;
}

const vitestReport = '.cache/test-reports/vitest.json';
const vitest = `npx vitest run --reporter=default --reporter=json --outputFile.json=${vitestReport}`;

export const steps: Step[] = [
  { name: 'format', command: 'npm run --silent format:check', needs: [] },
  { name: 'lint', command: 'npm run --silent lint', needs: [] },
  { name: 'types', command: 'npm run --silent types', needs: [] },
  { name: 'unused', command: 'npm run --silent unused', needs: [] },
  { name: 'data', command: 'npm run --silent data', needs: [] },
  {
    name: 'unit and component tests',
    command: vitest,
    needs: ['data'],
    report: () => readVitestReport(vitestReport),
    again: (files) => `${vitest} ${files.join(' ')}`,
  },
  { name: 'build', command: 'npx vite build', needs: ['data'] },
  { name: 'size', command: 'npm run --silent size', needs: ['build'] },
  {
    name: 'end-to-end tests',
    command: 'npm run --silent test:e2e',
    needs: ['build'],
    report: () => readPlaywrightReport('.cache/test-reports/e2e.json'),
    again: () => 'npm run --silent test:e2e -- --last-failed --workers=1',
  },
];

/** The counts of a finished step: those of its report; and one failure if it failed without any. */
export async function countsOf(step: Step, succeeded: boolean): Promise<TestCounts> {
  const counts = (await step.report?.().catch(() => undefined)) ?? {
    passed: 0,
    failed: 0,
    failures: [],
  };
  const silentFailure = !succeeded || (step.report !== undefined && counts.passed === 0);
  return silentFailure && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * The counts of a step after those of its tests that failed were run once more by themselves: on a
 * machine that is busy with all the others a browser may be late. Who passes then has passed.
 */
export function countsAfterAgain(first: TestCounts, second: TestCounts): TestCounts {
  const isWhole = second.failed === 0 && second.passed >= first.failed;
  return isWhole ? { passed: first.passed + first.failed, failed: 0, failures: [] } : first;
}
