import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { evidenceBookQuery, indexQuery, manifestQuery } from '#src/data/queries.ts';
import { corpusIndex } from '#src/domain/corpus-index.ts';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { loadMessages } from '#src/i18n/load-messages.ts';
import { LazyTimelinePanel } from '#src/routes/timeline/lazy-timeline-panel.ts';
import { TimelinePage } from '#src/routes/timeline/TimelinePage.tsx';
import type { EvidenceFile } from '#src/schema/evidence-file.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import type { Manifest } from '#src/schema/manifest.ts';
import { readBuiltFile } from '#tests/read-built-file.ts';

async function built<T>(path: string): Promise<T> {
  const bytes = await readBuiltFile(path);
  if (!bytes) throw new Error(`${path} was not built`);
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

test('the timeline can be drawn without a browser, with its marks, list and panel', async () => {
  const manifest = await built<Manifest>('manifest.json');
  const client = new QueryClient();
  client.setQueryData(manifestQuery().queryKey, manifest);
  client.setQueryData(
    indexQuery().queryKey,
    corpusIndex(await built<IndexFile>(manifest.index.path)),
  );
  const shards = await Promise.all(manifest.evidence.map(({ path }) => built<EvidenceFile>(path)));
  client.setQueryData(evidenceBookQuery([0]).queryKey, { book: evidenceBook(shards), missing: 0 });
  const messages = await loadMessages('es');
  await LazyTimelinePanel.load();
  const router = createMemoryRouter([{ path: '/timeline', Component: TimelinePage }], {
    initialEntries: ['/timeline?v=1&sel=rubio-visit'],
  });
  const page = renderToString(
    createElement(
      QueryClientProvider,
      { client },
      createElement(
        LanguageProvider,
        { language: 'es', messages } as Parameters<typeof LanguageProvider>[0],
        createElement(RouterProvider, { router }),
      ),
    ),
  );
  expect(page).toContain('Última fuente fechada: 11 ene 2026');
  expect(page).toContain(
    'aria-label="Visita de Marco Rubio al Perú, previsto, entre feb y mar 2026',
  );
  expect(page).toContain('Quién lo dice');
  expect(page.match(/role="row"/g)?.length).toBeGreaterThan(20);
});
