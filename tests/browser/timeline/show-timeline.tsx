import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { queryClient } from '#src/data/query-client.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import type { Language } from '#src/i18n/language.ts';
import { loadMessages } from '#src/i18n/load-messages.ts';
import { timelineLoader } from '#src/routes/timeline/loader.ts';
import { TimelinePage } from '#src/routes/timeline/TimelinePage.tsx';

/** Shows the timeline of the built corpus in the whole window, as the shell does, without the header. */
export async function showTimeline(language: Language, url = '/timeline'): Promise<HTMLElement> {
  await document.fonts.load('500 12px "Inter Variable"');
  const router = createMemoryRouter(
    [
      {
        path: '/timeline',
        loader: timelineLoader,
        Component: TimelinePage,
        HydrateFallback: () => null,
      },
    ],
    { initialEntries: [url] },
  );
  render(
    <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider language={language} messages={await loadMessages(language)}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </div>,
  );
  const grid = await screen.findByLabelText(
    /^(Cronología de eventos|Timeline of events)$/,
    { selector: '[role="grid"]' },
    // The first one fetches the whole app.
    { timeout: 20_000 },
  );
  await document.fonts.ready;
  return grid;
}
