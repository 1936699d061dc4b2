import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { evidenceBookQuery, indexQuery } from '#src/data/queries.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import MatrixPage from '#src/routes/matrix/MatrixPage.tsx';
import { corpusOf } from '#tests/browser/matrix/large-corpus.ts';
import { statementSaying } from './statement-saying.ts';

export type Said = { stance: StanceRow; words: string };

/** The matrix, in English, of a corpus in which nothing but this was said. */
export function showCorpus(said: readonly Said[], url: string): void {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const stances = said.map(({ stance }) => stance);
  const actors = byId(stances.map(({ actor }) => actor));
  const issues = byId(stances.map(({ issue }) => issue));
  client.setQueryData(indexQuery().queryKey, {
    ...corpusOf(0, 0),
    issues: [...issues.values()],
    issueById: issues,
    actors: [...actors.values()],
    actorById: actors,
    stances,
  });
  const statements = said.map(({ stance, words }) => statementSaying(stance, words));
  const book = { ...evidenceBook([]), statements };
  client.setQueryData(evidenceBookQuery([0]).queryKey, { book, missing: 0 });
  const router = createMemoryRouter([{ path: '/matrix', Component: MatrixPage }], {
    initialEntries: [url],
  });
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider language="en" messages={messages}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
