import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showTimeline } from './show-timeline.tsx';

beforeEach(() => page.viewport(1440, 900));
afterEach(cleanup);

const QUESTION = 'Visita de Marco Rubio al Perú';

test('the card of a mark can be gone to, and stays while the pointer is on it', async () => {
  const mark = await markOf('rubio-visit');
  await userEvent.hover(mark);
  const card = await waitFor(shownCard);
  expect(card.textContent).toContain(QUESTION);
  await userEvent.hover(card);
  await pause();
  expect(shownCard()).toBe(card);
  await userEvent.hover(document.querySelector('select') as HTMLElement);
  await waitFor(() => expect(findCard()).toBeNull());
});

test('Esc takes the card away, and leaves the panel open', async () => {
  const mark = await markOf('jeri-cnn', '/timeline?v=1&sel=rubio-visit');
  const panel = await waitFor(() => {
    const found = document.querySelector('section[aria-label="Evento"]');
    if (!found) throw new Error('no panel yet');
    return found;
  });
  await userEvent.hover(mark);
  await waitFor(shownCard);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(findCard()).toBeNull());
  await pause();
  expect(findCard()).toBeNull();
  expect(panel.isConnected).toBe(true);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(panel.isConnected).toBe(false));
});

test('the card of the focused mark stays wherever the pointer goes, until the focus goes on', async () => {
  const mark = await markOf('jeri-cnn');
  await userEvent.keyboard('{Tab}');
  mark.focus();
  const card = await waitFor(shownCard);
  await userEvent.hover(document.querySelector('select') as HTMLElement);
  await pause();
  expect(shownCard()).toBe(card);
  mark.blur();
  await waitFor(() => expect(findCard()).toBeNull());
});

async function markOf(id: string, url?: string): Promise<SVGGElement> {
  const grid = await showTimeline('es', url);
  const mark = grid.querySelector<SVGGElement>(`g[data-event="${id}"]`);
  if (!mark) throw new Error(`no mark of ${id}`);
  return mark;
}

/** The card hangs over the screen, and is for eyes alone. */
function findCard(): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>('div[aria-hidden="true"]:has(> b)');
  return [...all].find((one) => getComputedStyle(one).position === 'fixed') ?? null;
}

function shownCard(): HTMLElement {
  const card = findCard();
  if (!card) throw new Error('no card');
  return card;
}

/** Longer than a card takes to come or to go. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}
