import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '#tests/run/read-reports.ts';

async function written(report: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'report.json');
  await writeFile(path, JSON.stringify(report));
  return path;
}

test('what failed in Vitest is named with its file and its words, also a file that did not load', async () => {
  const path = await written({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'adds', status: 'passed' },
          {
            fullName: 'takes away',
            status: 'failed',
            failureMessages: ['Error: 1 is not 2\nat x'],
          },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
    ],
  });
  expect(await readVitestReport(path)).toEqual({
    passed: 3,
    failed: 2,
    failures: [
      { file: 'a.test.ts', title: 'takes away', message: 'Error: 1 is not 2\nat x' },
      { file: 'b.test.ts', title: 'did not load', message: 'no such file' },
    ],
  });
});

test('what failed in Playwright is named, however deep it stands', async () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    file: 'c.test.ts',
    title,
    ok,
    tests: [{ results: [{ error: { message } }] }],
  });
  const path = await written({
    stats: { expected: 1, unexpected: 1, flaky: 0 },
    suites: [
      { specs: [spec('opens', true)], suites: [{ specs: [spec('closes', false, 'late')] }] },
    ],
  });
  expect(await readPlaywrightReport(path)).toEqual({
    passed: 1,
    failed: 1,
    failures: [{ file: 'c.test.ts', title: 'closes', message: 'late' }],
  });
});
