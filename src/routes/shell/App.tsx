import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider, type DataRouter } from 'react-router';
import type { FirstMessages } from '#src/i18n/app-config.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import type { Language } from '#src/i18n/language.ts';

/** The whole app around a router, with the language to begin with and its texts. */
export function App({
  router,
  client,
  language,
  messages,
}: {
  router: DataRouter;
  client: QueryClient;
  language: Language;
  messages: FirstMessages;
}) {
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider language={language} messages={messages}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
