import { describe, expect, test } from 'vitest';
import { countsAfterAgain, countsOf } from '#tests/run/steps.ts';

const plain = { name: 'lint', command: '', needs: [] };
const withTests = (passed: number, failed: number) => ({
  ...plain,
  report: () => Promise.resolve({ passed, failed, failures: [] }),
});

describe('the counts of a step', () => {
  test('are those of its report', async () => {
    expect(await countsOf(withTests(5, 2), false)).toMatchObject({ passed: 5, failed: 2 });
  });

  test('are nothing for a check without tests that holds', async () => {
    expect(await countsOf(plain, true)).toMatchObject({ passed: 0, failed: 0 });
  });

  test('are one failure for a check without tests that fails', async () => {
    expect(await countsOf(plain, false)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('are one failure more when all tests passed and the step failed all the same', async () => {
    expect(await countsOf(withTests(5, 0), false)).toMatchObject({ passed: 5, failed: 1 });
  });

  test('are one failure when no test ran, or no report was written', async () => {
    expect(await countsOf(withTests(0, 0), true)).toMatchObject({ passed: 0, failed: 1 });
    const unwritten = { ...plain, report: () => Promise.reject(new Error('no file')) };
    expect(await countsOf(unwritten, true)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('tests that failed and are run again', () => {
  const failure = { file: 'a.test.ts', title: 'a', message: '' };
  const first = { passed: 8, failed: 2, failures: [failure, failure] };

  test('have passed when all of them pass', () => {
    const second = { passed: 5, failed: 0, failures: [] };
    expect(countsAfterAgain(first, second)).toEqual({ passed: 10, failed: 0, failures: [] });
  });

  test('have failed when one of them fails, or did not run', () => {
    const second = { passed: 4, failed: 1, failures: [failure] };
    expect(countsAfterAgain(first, second)).toBe(first);
    expect(countsAfterAgain(first, { passed: 1, failed: 0, failures: [] })).toBe(first);
  });
});
