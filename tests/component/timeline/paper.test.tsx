import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { rows } from './timeline-parts.ts';

const say = (event: string) => act(() => void window.dispatchEvent(new Event(event)));

test('paper has the period in words and every event of the list, the screen neither', async () => {
  await renderApp('/timeline?v=1&actor=marco-rubio');
  const listed = (await rows()).length;
  // What draws for paper comes at leisure.
  await waitFor(
    () => {
      say('beforeprint');
      screen.getByText(/^Período visible: .* – .*/);
    },
    { timeout: 10_000, interval: 500 },
  );
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('row').length).toBe(listed + 1);
  expect(listed).toBeGreaterThan(1);
  say('afterprint');
  expect(screen.queryByText(/^Período visible: /)).toBeNull();
}, 20_000);
