import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { queryClient } from '#src/data/query-client.ts';
import { indexQuery } from '#src/data/queries.ts';
import { wholeMatrix } from '#src/domain/whole-matrix.ts';
import type { Basis } from '#src/schema/vocabulary.ts';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell } from './cells.ts';

/** Actor and issue of each cell of the real corpus whose deciding statement has this basis. */
async function cellsOfBasis(basis: Basis): Promise<string[]> {
  const { rows, issues } = wholeMatrix(await queryClient.ensureQueryData(indexQuery()));
  return rows.flatMap(({ actor, cells: row }) =>
    row.flatMap((cell, column) =>
      cell.position !== 'none' && cell.stances[0].basis === basis
        ? [`${actor.name.es}, ${issues[column]?.name.es}`]
        : [],
    ),
  );
}

const isMarked = (element: Element) => element.querySelector('[data-mark="inferred"]') !== null;
const placeOf = (element: Element) => element.getAttribute('aria-label')?.split(':')[0];

describe('what is inferred never looks like what is declared', () => {
  test.each(['detailed', 'compact'])('in the cells of the %s matrix', async (view) => {
    await renderApp(`/matrix?v=1&view=${view}`);
    await findCell(/^Ernesto Álvarez, Alianza estratégica/);
    const inferred = await cellsOfBasis('inferred');
    const explicit = await cellsOfBasis('explicit');
    const held = cells(/, \d+ citas?/);
    const [ofInferred, ofOthers] = [/: [^:]*inferida/, /: (?!.*inferida)/].map((said) =>
      held.filter((cell) => said.test(cell.getAttribute('aria-label') ?? '')),
    );
    expect(inferred.length).toBeGreaterThan(0);
    expect(explicit.length).toBeGreaterThan(0);
    expect(ofInferred?.map(placeOf).toSorted()).toEqual(inferred.toSorted());
    expect(ofOthers?.map(placeOf).toSorted()).toEqual(explicit.toSorted());
    expect(held.filter(isMarked)).toEqual(ofInferred);
    screen.getByText('inferida, no declarada');
  });

  test('in its words: what own words let conclude is not called a statement', async () => {
    await renderApp('/matrix');
    const visit = await findCell(/^Ernesto Álvarez, Visita/);
    expect(visit.getAttribute('aria-label')).toMatch(/: Apoyo, inferida de sus palabras, /);
    const alliance = await findCell(/^Ernesto Álvarez, Alianza estratégica/);
    expect(alliance.getAttribute('aria-label')).toMatch(/: Apoyo, declaración propia, /);
  });

  test('in the list of a phone', async () => {
    setWindowWidth(390);
    await renderApp('/matrix?v=1&sort=issue:rubio-visit');
    const entry = await screen.findByRole('button', { name: /^Ernesto Álvarez, Visita/ });
    expect(entry.textContent).toContain('inferida de sus palabras');
  });

  test('in the panel of a cell', async () => {
    await renderApp('/matrix?v=1&cell=ernesto-alvarez~rubio-visit');
    const basis = await screen.findByText('Base', { selector: 'dt' });
    expect(basis.nextElementSibling?.textContent).toMatch(/^Inferida de sus palabras/);
  });

  test('in the list of changes', async () => {
    await renderApp('/matrix?v=1&since=2025-12-13&actor=ernesto-alvarez&issue=rubio-visit');
    expect((await screen.findAllByText(/^inferida de sus palabras, /)).length).toBeGreaterThan(0);
  });

  test('on the page of an actor, and in its line of signs', async () => {
    await renderApp('/actors/ernesto-alvarez');
    const positions = await screen.findByRole('region', { name: 'Posturas' });
    const visit = within(positions).getByRole('article', { name: 'Visita de Rubio' });
    expect(visit.textContent).toContain('inferida de sus palabras');
    within(visit).getByRole('link', {
      name: 'Evidencia: Visita de Rubio, Apoyo, inferida de sus palabras',
    });
    const alliance = within(positions).getByRole('article', { name: /^Alianza/ });
    expect(alliance.textContent).not.toContain('inferida');
    expect(screen.getAllByTitle('Visita de Rubio: Apoyo, inferida').length).toBeGreaterThan(0);
  });
});
