import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { indexQuery } from '#src/data/queries.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import type { Language } from '#src/i18n/language.ts';
import { messages as en } from '#src/i18n/messages/en.ts';
import { messages as es } from '#src/i18n/messages/es.ts';
import MatrixPage from '#src/routes/matrix/MatrixPage.tsx';

/** Shows the matrix of a corpus in the whole window, as the shell does, without the header. */
export async function showMatrix(
  index: CorpusIndex,
  url = '/matrix',
  language: Language = 'en',
): Promise<HTMLElement> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(indexQuery().queryKey, index);
  const router = createMemoryRouter([{ path: '/matrix', Component: MatrixPage }], {
    initialEntries: [url],
  });
  render(
    <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
      <QueryClientProvider client={client}>
        <LanguageProvider language={language} messages={language === 'en' ? en : es}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </div>,
  );
  return screen.findByLabelText((language === 'en' ? en : es).matrix.title, {
    selector: '[role="grid"]',
  });
}
