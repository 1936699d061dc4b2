import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { evidenceBookQuery, indexQuery } from '#src/data/queries.ts';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { messages } from '#src/i18n/messages/en.ts';
import MatrixPage from '#src/routes/matrix/MatrixPage.tsx';
import type { Position } from '#src/schema/vocabulary.ts';
import { corpusOf } from '#tests/browser/matrix/large-corpus.ts';
import { actor, day, issue, stance } from '#tests/unit/domain/matrix-rows.ts';
import { statementSaying } from './statement-saying.ts';

const treaty = issue('treaty');
const said = (name: string, position: Position, on: number) => ({
  stance: stance({ actor: actor(name), issue: treaty, position, date: day(on) }),
  words: `${name} words of ${on}`,
});
const SAID = [
  said('anna', 'neutral', 10),
  said('anna', 'support', 30),
  said('bruno', 'support', 10),
  said('bruno', 'oppose', 30),
  said('carla', 'support', 10),
  said('carla', 'unclear', 30),
  said('dora', 'support', 10),
];

function showCorpus(url: string): void {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const stances = SAID.map((one) => one.stance);
  const actors = [...new Map(stances.map((one) => [one.actor.id, one.actor])).values()];
  client.setQueryData(indexQuery().queryKey, {
    ...corpusOf(0, 0),
    issues: [treaty],
    issueById: new Map([[treaty.id, treaty]]),
    actors,
    actorById: new Map(actors.map((one) => [one.id, one])),
    stances,
  });
  const statements = SAID.map((one) => statementSaying(one.stance, one.words));
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

test('a change of mind is told by its direction, with the words before and after', async () => {
  showCorpus('/matrix?v=1&since=1970-01-21');
  const list = await screen.findByRole('region', { name: /^What changed/ }, { timeout: 10_000 });
  const told = within(list)
    .getAllByRole('listitem')
    .map((item) => ({
      head: item.querySelector('p')?.textContent,
      quotes: [...item.querySelectorAll('blockquote')].map(({ textContent }) => textContent),
      mark: item.querySelector('[data-change]')?.getAttribute('data-change'),
    }));
  const words = (name: string) => [`«${name} words of 10»`, `«${name} words of 30»`];
  expect(told).toEqual([
    { head: 'bruno · treatyfrom support to opposition', quotes: words('bruno'), mark: 'down' },
    { head: 'anna · treatyfrom caution to support', quotes: words('anna'), mark: 'up' },
    {
      head: 'carla · treatyfrom support to an unclear stance',
      quotes: words('carla'),
      mark: 'other',
    },
  ]);
});

test('a cell that did not change in the period has no mark, and says nothing of it', async () => {
  showCorpus('/matrix?v=1&since=1970-01-21');
  const named = async (name: RegExp) =>
    screen.findByLabelText(name, { selector: '[role="gridcell"]' });
  const bruno = await named(
    /^bruno, treaty: Oppose, .*since 21 Jan 1970, from support to opposition$/,
  );
  expect(bruno.querySelector('[data-change="down"]')).not.toBeNull();
  const dora = await named(/^dora, treaty: Support, [^]*single source$/);
  expect(dora.querySelector('[data-change]')).toBeNull();
});
