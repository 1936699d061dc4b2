import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { indexQuery, manifestQuery } from '#src/data/queries.ts';
import { queryClient } from '#src/data/query-client.ts';
import type { IndexParts } from '#src/domain/assemble-index.ts';
import type { DrawFile } from '#src/schema/index-parts.ts';
import { dataServer } from '#tests/data-server.ts';
import { renderApp } from '#tests/render-app.tsx';

const NO_PARTS: IndexParts = {
  draw: { textsPerFile: 2000 } as DrawFile,
  who: null,
  facets: null,
  articles: null,
  stances: null,
  texts: [],
};

/** The corpus as if its index came in parts, of which only the first is there. */
async function comesInParts(): Promise<void> {
  const index = await queryClient.ensureQueryData(indexQuery());
  const manifest = await queryClient.ensureQueryData(manifestQuery());
  const file = (name: string) => ({ path: `${name}.0.json`, bytes: 1, sha256: '' });
  queryClient.setQueryData(indexQuery().queryKey, { ...index, parts: NO_PARTS });
  queryClient.setQueryData(manifestQuery().queryKey, {
    ...manifest,
    parts: {
      who: file('who'),
      facets: file('facets'),
      articles: file('articles'),
      stances: file('stances'),
      ids: file('ids'),
      files: file('files'),
      texts: [],
    },
  });
}

const summary = () => screen.findByLabelText('Resumen de la selección', { selector: 'section' });

test('what of a large index is still to come is said, beside what is there', async () => {
  await comesInParts();
  dataServer.use(http.get('*/who.0.json', () => new Promise(() => {})));
  await renderApp('/timeline?v=1&sum=1');
  const panel = within(await summary());
  await panel.findByText('Cargando actores, tipos y fuentes…');
  panel.getByText('Certeza de la fecha');
  expect(panel.queryByText('Actores con más eventos')).toBeNull();
});

test('and what does not come is said there too, with another attempt', async () => {
  await comesInParts();
  dataServer.use(http.get('*/who.0.json', () => new HttpResponse(null, { status: 404 })));
  await renderApp('/timeline?v=1&sum=1');
  const panel = within(await summary());
  await panel.findByText('Falta un archivo de datos');
  panel.getByText('Reintentar');
  expect(panel.getByText('Certeza de la fecha').isConnected).toBe(true);
});
