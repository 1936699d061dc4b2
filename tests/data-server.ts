import { setupServer } from 'msw/node';
import { dataHandlers } from '#mocks/handlers.ts';
import { planOf, type Scenario } from '#mocks/scenarios.ts';
import { readBuiltFile } from './read-built-file.ts';

/** The host of the data in tests of components; healthy unless a scenario is played. */
export const dataServer = setupServer(...dataHandlers(readBuiltFile, null));

/** From here to the end of the test, or until `dataServer.resetHandlers()`. */
export function playScenario(scenario: Scenario): void {
  const plan = planOf(scenario);
  if (!plan) throw new Error(`there is no scenario ${scenario}`);
  dataServer.use(...dataHandlers(readBuiltFile, plan));
}
