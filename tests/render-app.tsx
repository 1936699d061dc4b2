import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { createMemoryRouter, type DataRouter } from 'react-router';
import { vi } from 'vitest';
import { planOf, type Scenario } from '#mocks/scenarios.ts';
import { DataError } from '#src/data/data-error.ts';
import { queryClient } from '#src/data/query-client.ts';
import { fetchFurtherMessages } from '#src/i18n/further-messages.ts';
import type { Language } from '#src/i18n/language.ts';
import { loadMessages } from '#src/i18n/load-messages.ts';
import { App } from '#src/routes/shell/App.tsx';
import { LazyKeyHelp } from '#src/routes/shell/lazy-key-help.ts';
import { LazyMenuChoices } from '#src/routes/shell/lazy-menu-choices.ts';
import { LazyPaletteWithCommands } from '#src/routes/shell/lazy-palette-with-commands.ts';
import { LazyTimelinePanel } from '#src/routes/timeline/lazy-timeline-panel.ts';
import { LazyPalette, routes } from '#src/routes.tsx';
import { dataServer, playScenario } from './data-server.ts';

export type RenderedApp = {
  user: UserEvent;
  router: DataRouter;
  /** Closes the app. What it has loaded stays, as in a tab. */
  unmount: () => void;
  /** The address as it stands, without the base: path and parameters. */
  address: () => string;
  /** Ends the scenario: from here on the host is healthy. */
  mend: () => void;
};

/**
 * Opens the app at an address, with its real routes and the data set that was built, on a host
 * that plays the scenario. Wait for what is on the screen with `screen.findBy…`.
 *
 * @param url path and parameters below the base, such as `/matrix?v=1&view=compact`
 */
export async function renderApp(
  url: string,
  { scenario, language = 'es' }: { scenario?: Scenario; language?: Language } = {},
): Promise<RenderedApp> {
  if (scenario !== undefined) {
    playScenario(scenario);
    if (planOf(scenario)?.isOffline) vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  }
  // Parts that come later are there from the start: a press that waits for code is for the browser's tests.
  await Promise.all(LATER_PARTS.map((part) => part.load()));
  const messages = await loadMessages(language);
  // A page begins in one language; here a part that is loaded already may meet another one.
  await fetchFurtherMessages(language);
  const user = userEvent.setup();
  const router = createMemoryRouter(routes, { initialEntries: [url] });
  const { unmount } = render(
    <App router={router} client={queryClient} language={language} messages={messages} />,
    {
      onCaughtError: reportUnexpected,
    },
  );
  return {
    user,
    router,
    unmount,
    address: () => router.state.location.pathname + router.state.location.search,
    mend: () => {
      dataServer.resetHandlers();
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    },
  };
}

const LATER_PARTS = [
  LazyPalette,
  LazyPaletteWithCommands,
  LazyMenuChoices,
  LazyTimelinePanel,
  LazyKeyHelp,
];

/** Faults of the data are shown, and that is enough; any other error is one of the program. */
function reportUnexpected(error: unknown): void {
  if (!(error instanceof DataError)) console.error(error);
}
