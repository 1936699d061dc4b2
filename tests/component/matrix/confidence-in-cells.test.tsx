import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { queryClient } from '#src/data/query-client.ts';
import { indexQuery } from '#src/data/queries.ts';
import { wholeMatrix } from '#src/domain/whole-matrix.ts';
import type { Confidence } from '#src/schema/vocabulary.ts';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';
import { actor, day, issue, stance } from '#tests/unit/domain/matrix-rows.ts';
import { article } from '#tests/unit/domain/small-index.ts';
import { cells, findCell } from './cells.ts';
import { showCorpus } from './show-corpus.tsx';

const WORDS: Readonly<Record<Confidence, string>> = {
  high: 'confianza alta',
  moderate: 'confianza media',
  low: 'confianza baja',
};

/** How sure the coding is of each cell of the real corpus, by actor and issue. */
async function coded(): Promise<Map<string, Confidence>> {
  const { rows, issues } = wholeMatrix(await queryClient.ensureQueryData(indexQuery()));
  return new Map(
    rows.flatMap(({ actor: { name }, cells: row }) =>
      row.flatMap((cell, column) =>
        cell.position === 'none'
          ? []
          : [[`${name.es}, ${issues[column]?.name.es}`, cell.confidence] as const],
      ),
    ),
  );
}

const nameOf = (cell: Element) => cell.getAttribute('aria-label') ?? '';
const placeOf = (cell: Element) => nameOf(cell).split(':')[0] ?? '';
const levelOf = (cell: Element) =>
  cell.querySelector('[data-confidence]')?.getAttribute('data-confidence');
/** Among so many only what is low has a mark. */
const isLow = (cell: Element) => cell.hasAttribute('data-low');

describe('how sure the coding is', () => {
  test.each(['detailed', 'compact'])(
    'stands in each cell of the %s matrix, in its name and on hover',
    async (view) => {
      await renderApp(`/matrix?v=1&view=${view}`);
      await findCell(/^Ernesto Álvarez, Alianza estratégica/);
      const held = cells(/, \d+ citas?/);
      const expected = await coded();
      expect(held.map(placeOf).toSorted()).toEqual([...expected.keys()].toSorted());
      for (const cell of held) {
        const level = expected.get(placeOf(cell));
        expect(level && WORDS[level]).toBeTruthy();
        if (view === 'detailed') expect(levelOf(cell)).toBe(level);
        else expect(isLow(cell)).toBe(level === 'low');
        expect(nameOf(cell)).toContain(`, ${WORDS[level as Confidence]}, `);
        fireEvent.pointerMove(cell);
        expect(cell.getAttribute('title')).toBe(nameOf(cell));
        fireEvent.pointerOut(cell);
        expect(cell.hasAttribute('title')).toBe(false);
      }
      expect(new Set(expected.values()).size).toBe(3);
    },
  );

  test('is explained above the matrix: every level in the detailed, the low one in the compact', async () => {
    await renderApp('/matrix?v=1&view=detailed');
    const key = await screen.findByText('confianza');
    expect(key.textContent).toBe('confianzabajamediaalta');
    const marks = [...key.querySelectorAll('[data-confidence]')];
    expect(marks.map((mark) => mark.getAttribute('data-confidence'))).toEqual([
      'low',
      'moderate',
      'high',
    ]);
  });

  test('is explained in the compact matrix where it is low', async () => {
    await renderApp('/matrix?v=1&view=compact');
    const key = await screen.findByText('confianza');
    expect(key.textContent).toBe('confianzabaja');
  });

  test('is told in the list of a phone', async () => {
    setWindowWidth(390);
    await renderApp('/matrix?v=1&sort=issue:us-alliance');
    const entry = await screen.findByRole('button', { name: /^Ernesto Álvarez, Alianza/ });
    expect(entry.textContent).toMatch(/11 ene 2026 o antes, confianza alta, una sola fuente/);
  });

  test('is not told of a cell that says nothing', async () => {
    await renderApp('/matrix?v=1&view=detailed');
    const silent = await findCell(/^Marco Rubio, Visita/);
    expect(levelOf(silent)).toBeUndefined();
    fireEvent.pointerMove(silent);
    expect(silent.title).toMatch(/^Marco Rubio, Visita.*: Sin declaración$/);
  });
});

describe('how many independent sources a cell has', () => {
  const treaty = issue('treaty');
  const said = (name: string, id: string, outlet: string | null) => {
    const row = stance({ actor: actor(name), issue: treaty, date: day(10) });
    return { stance: { ...row, article: article(id, outlet) }, words: 'words' };
  };
  const anna = [
    said('anna', 'a', 'daily'),
    said('anna', 'b', 'herald'),
    said('anna', 'c', 'daily'),
  ];
  const visible = (cell: Element) => cell.textContent.replace(/^\D*10 Jan/, '').trim();

  test('stands in it beside its quotes where it is more than one', async () => {
    showCorpus([...anna, said('bruno', 'a', 'daily')], '/matrix?v=1&view=detailed');
    const several = await findCell(/^anna, treaty: .*, 3 quotes, 2 independent sources$/);
    expect(visible(several)).toMatch(/3 · 2$/);
    const one = await findCell(/^bruno, treaty: .*, 1 quote, single source$/);
    expect(visible(one)).toMatch(/[^·\d ]\s*1$/);
    screen.getByText('3 · 2: quotes · independent sources');
  });

  test('says where there may be more', async () => {
    showCorpus([...anna, said('anna', 'd', null)], '/matrix?v=1&view=detailed');
    const cell = await findCell(/, 4 quotes, at least 2, perhaps 3 independent sources$/);
    expect(visible(cell)).toMatch(/4 · 2\+$/);
  });

  test('tells in cells and key what is of one source from what may be of two', async () => {
    const perhaps = [said('anna', 'a', 'daily'), said('anna', 'd', null)];
    showCorpus([...perhaps, said('bruno', 'a', 'daily')], '/matrix?v=1&view=compact');
    const disputed = await findCell(/, 2 quotes, perhaps a single source$/);
    const lone = await findCell(/, 1 quote, single source$/);
    expect(disputed.querySelector('[data-perhaps]')).not.toBeNull();
    expect(lone.querySelector('[data-perhaps]')).toBeNull();
    const perhapsKey = screen.getByText('perhaps a single source');
    expect(perhapsKey.querySelector('[data-perhaps]')).not.toBeNull();
    expect(screen.getByText('single source').querySelector('[data-perhaps]')).toBeNull();
  });
});
