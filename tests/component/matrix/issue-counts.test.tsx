import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Position } from '#src/schema/vocabulary.ts';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell } from './cells.ts';

/** What a header or heading says: how many hold a stance, and of how many it is unclear. */
function saidBy(text: string): { held: number; actors: number; unclear: number } {
  const [, held, actors, unclear] =
    /(\d+) de (\d+)(?: actores)? con postura(?:, (\d+) ambiguas?)?/.exec(text) ?? [];
  return { held: Number(held), actors: Number(actors), unclear: Number(unclear ?? 0) };
}

function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const picture of copy.querySelectorAll('[aria-hidden]')) picture.remove();
  return copy.textContent;
}

/** Actors that a part of the bar stands for. */
function drawn(bar: Element, actors: number, isUnclear: boolean): number {
  const parts = [...bar.querySelectorAll<HTMLElement>('i')].filter(
    (part) => part.className.includes('unclear' satisfies Position) === isUnclear,
  );
  const share = parts.reduce((sum, { style }) => sum + parseFloat(style.width), 0);
  return Math.round((share * actors) / 100);
}

test.each(['detailed', 'compact'])(
  'the headers of the %s matrix count unclear stances apart, as their bars do and as the cells are',
  async (view) => {
    await renderApp(`/matrix?v=1&view=${view}`);
    await findCell(/^Marco Rubio, Visita/);
    const headers = [...document.querySelectorAll('[role="columnheader"]')].slice(1);
    const all = headers.map((header) => saidBy(heard(header)));
    expect(all.some(({ unclear }) => unclear > 0)).toBe(true);
    expect(all.some(({ unclear }) => unclear === 0)).toBe(true);
    for (const [i, header] of headers.entries()) {
      const { held, actors, unclear } = all[i] as (typeof all)[number];
      const bar = header.querySelector('[aria-hidden]:has(> i)') as HTMLElement;
      expect(drawn(bar, actors, false)).toBe(held);
      expect(drawn(bar, actors, true)).toBe(unclear);
      const own = cells(/, \d+ citas?/).filter(({ ariaColIndex }) => ariaColIndex === `${i + 2}`);
      const ofUnclear = own.filter((cell) => cell.ariaLabel?.includes(': Ambiguo,'));
      expect(ofUnclear).toHaveLength(unclear);
      expect(own.length - ofUnclear.length).toBe(held);
    }
  },
);

test('the phone says the same of the issue that it shows', async () => {
  setWindowWidth(390);
  await renderApp('/matrix?v=1&sort=issue:rubio-visit');
  const title = await screen.findByRole('heading', { level: 2, name: /Rubio/ });
  const said = saidBy(title.parentElement?.textContent ?? '');
  expect(said).toEqual({ held: 2, actors: 13, unclear: 1 });
});
