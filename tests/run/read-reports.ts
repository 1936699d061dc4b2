import { readFile } from 'node:fs/promises';

export interface TestCounts {
  passed: number;
  failed: number;
  failures: readonly Failure[];
}

/** A test that failed, or a file of tests that did not load. */
export interface Failure {
  file: string;
  title: string;
  message: string;
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
};

/** Counts of Vitest's JSON report. A test file that does not even load counts as one failure. */
export async function readVitestReport(path: string): Promise<TestCounts> {
  const report: VitestReport = JSON.parse(await readFile(path, 'utf8'));
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((one) => failure(name, one.fullName, one.failureMessages?.[0])),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    failures: [
      ...failures,
      ...unloaded.map(({ name, message }) => failure(name, 'did not load', message)),
    ],
  };
}

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: {
    file: string;
    title: string;
    ok: boolean;
    tests: { results: { error?: { message?: string } }[] }[];
  }[];
};

/** Counts of Playwright's JSON report. */
export async function readPlaywrightReport(path: string): Promise<TestCounts> {
  const {
    stats,
    suites = [],
  }: {
    stats: { expected: number; unexpected: number; flaky: number };
    suites?: PlaywrightSuite[];
  } = JSON.parse(await readFile(path, 'utf8'));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: suites.flatMap(failuresOf),
  };
}

function failuresOf({ suites = [], specs = [] }: PlaywrightSuite): Failure[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      failure(file, title, tests.flatMap(({ results }) => results)[0]?.error?.message),
    );
  return [...own, ...suites.flatMap(failuresOf)];
}

function failure(file: string, title: string, message = ''): Failure {
  return { file, title, message };
}

const MOST_LINES = 12;

/** A failure with the start of what it said. */
export function failureInWords({ file, title, message }: Failure): string {
  const lines = message.split('\n').slice(0, MOST_LINES);
  return [`${file} › ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
