import { readPlaywrightReport, readVitestReport } from '#tests/run/read-reports.ts';
import type { TestCounts } from '#tests/run/read-reports.ts';

export interface Step {
  name: string;
  command: string;
  /** Steps without which this one says nothing. */
  needs: string[];
  /** Reads the counts of a step that runs tests. */
  report?: () => Promise<TestCounts>;
}

const vitestReport = '.cache/test-reports/vitest.json';

export const steps: Step[] = [
  { name: 'format', command: 'npm run --silent format:check', needs: [] },
  { name: 'lint', command: 'npm run --silent lint', needs: [] },
  { name: 'types', command: 'npm run --silent types', needs: [] },
  { name: 'unused', command: 'npm run --silent unused', needs: [] },
  { name: 'data', command: 'npm run --silent data', needs: [] },
  {
    name: 'unit and component tests',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
    needs: ['data'],
    report: () => readVitestReport(vitestReport),
  },
  { name: 'build', command: 'npx vite build', needs: ['data'] },
  { name: 'size', command: 'npm run --silent size', needs: ['build'] },
  {
    name: 'end-to-end tests',
    command: 'npm run --silent test:e2e',
    needs: ['build'],
    report: () => readPlaywrightReport('.cache/test-reports/e2e.json'),
  },
];

/** The counts of a finished step: those of its report; and one failure if it failed without any. */
export async function countsOf(step: Step, succeeded: boolean): Promise<TestCounts> {
  const counts = (await step.report?.().catch(() => undefined)) ?? { passed: 0, failed: 0 };
  const silentFailure = !succeeded || (step.report !== undefined && counts.passed === 0);
  return silentFailure && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
