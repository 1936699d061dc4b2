import { rm } from 'node:fs/promises';
import { countsAfterAgain, countsOf, steps, type Step } from '#tests/run/steps.ts';
import { failureInWords, type Failure, type TestCounts } from '#tests/run/read-reports.ts';
import { runCommand } from '#tests/run/run-command.ts';

/**
 * Runs every check in order, shows all that they print, and ends with what failed and one line of
 * the numbers of tests that passed and failed. A step that fails without a failed test counts as one
 * failure; a step that needs a failed one is left out, because its result would be about an older
 * build. A test that fails is run once more by itself; if it passes then, its name is printed.
 */
await rm('.cache/test-reports', { recursive: true, force: true });

let passed = 0;
let failed = 0;
const failures: Failure[] = [];
const unsteady: Failure[] = [];
const broken = new Set<string>();

for (const step of steps) {
  const missing = step.needs.filter((name) => broken.has(name));
  if (missing.length > 0) {
    console.log(`\n── ${step.name}: left out, because ${missing.join(' and ')} failed`);
    broken.add(step.name);
    continue;
  }
  console.log(`\n── ${step.name}`);
  const startedAt = performance.now();
  const counts = await run(step);
  passed += counts.passed;
  failed += counts.failed;
  failures.push(...counts.failures);
  if (counts.failed > 0) broken.add(step.name);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${counts.failed > 0 ? 'FAILED' : 'ok'} (${seconds} s)`);
}

async function run(step: Step): Promise<TestCounts> {
  const first = await countsOf(step, await runCommand(step.command));
  if (first.failures.length === 0 || !step.again) return first;
  console.log(`\n── ${step.name}: ${first.failures.length} failed, and are run again`);
  const files = [...new Set(first.failures.map(({ file }) => file))];
  const second = await countsOf(step, await runCommand(step.again(files)));
  const counts = countsAfterAgain(first, second);
  if (counts.failed === 0) unsteady.push(...first.failures);
  return counts;
}

// Where one looks first: thousands of lines may stand between this and where it happened.
for (const failure of unsteady)
  console.log(`\nfailed once, passed by itself: ${failureInWords(failure)}`);
for (const failure of failures) console.log(`\n✗ ${failureInWords(failure)}`);
if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
