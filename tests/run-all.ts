import { rm } from 'node:fs/promises';
import { countsOf, steps } from '#tests/run/steps.ts';
import { runCommand } from '#tests/run/run-command.ts';

/**
 * Runs every check in order, shows all that they print, and ends with one line of the numbers of
 * tests that passed and failed. A step that fails without a failed test counts as one failure;
 * a step that needs a failed one is left out, because its result would be about an older build.
 */
await rm('.cache/test-reports', { recursive: true, force: true });

let passed = 0;
let failed = 0;
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
  const succeeded = await runCommand(step.command);
  const counts = await countsOf(step, succeeded);
  passed += counts.passed;
  failed += counts.failed;
  if (counts.failed > 0) broken.add(step.name);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${step.name}: ${counts.failed > 0 ? 'FAILED' : 'ok'} (${seconds} s)`);
}

if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
