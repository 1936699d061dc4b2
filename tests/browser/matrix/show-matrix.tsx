import '#src/ui/tokens.css';
import '#src/ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { indexQuery } from '#src/data/queries.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import MatrixPage from '#src/routes/matrix/MatrixPage.tsx';

/** Shows the matrix of a corpus in the whole window, as the shell does, without the header. */
export async function showMatrix(index: CorpusIndex, url = '/matrix'): Promise<HTMLElement> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(indexQuery().queryKey, index);
  const router = createMemoryRouter([{ path: '/matrix', Component: MatrixPage }], {
    initialEntries: [url],
  });
  render(
    <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
      <QueryClientProvider client={client}>
        <LanguageProvider language="en" messages={messages}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </div>,
  );
  return screen.findByLabelText('Stances by actor and issue', { selector: '[role="grid"]' });
}
