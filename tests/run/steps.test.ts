import { describe, expect, test } from 'vitest';
import { countsOf } from '#tests/run/steps.ts';

const plain = { name: 'lint', command: '', needs: [] };
const withTests = (passed: number, failed: number) => ({
  ...plain,
  report: () => Promise.resolve({ passed, failed }),
});

describe('the counts of a step', () => {
  test('are those of its report', async () => {
    expect(await countsOf(withTests(5, 2), false)).toEqual({ passed: 5, failed: 2 });
  });

  test('are nothing for a check without tests that holds', async () => {
    expect(await countsOf(plain, true)).toEqual({ passed: 0, failed: 0 });
  });

  test('are one failure for a check without tests that fails', async () => {
    expect(await countsOf(plain, false)).toEqual({ passed: 0, failed: 1 });
  });

  test('are one failure more when all tests passed and the step failed all the same', async () => {
    expect(await countsOf(withTests(5, 0), false)).toEqual({ passed: 5, failed: 1 });
  });

  test('are one failure when no test ran, or no report was written', async () => {
    expect(await countsOf(withTests(0, 0), true)).toEqual({ passed: 0, failed: 1 });
    const unwritten = { ...plain, report: () => Promise.reject(new Error('no file')) };
    expect(await countsOf(unwritten, true)).toEqual({ passed: 0, failed: 1 });
  });
});
