import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dataHandlers } from '#mocks/handlers.ts';
import { dataServer } from '#tests/data-server.ts';
import { inventedData } from '#tests/invented-data.ts';
import { renderApp } from '#tests/render-app.tsx';
import { lanes } from './timeline-parts.ts';

test('the number on the highest bar says of which days it is, as the name of the bars does', async () => {
  dataServer.use(...dataHandlers(inventedData(), null));
  await renderApp('/timeline');
  const grid = await lanes();
  const peak = await waitFor(() => {
    const number = grid.querySelector('[data-peak]');
    if (!number) throw new Error('no bars yet');
    return number;
  });
  const title = peak.querySelector('title')?.textContent ?? '';
  expect(title).toMatch(/^\d+ en (la semana del \d+|[a-z]+) \S+/);
  const bars = peak.closest('[role="gridcell"]') ?? peak.closest('[role="row"]');
  expect(bars?.getAttribute('aria-label')).toMatch(new RegExp(`a la vista, como máximo ${title}$`));
}, 20_000);
