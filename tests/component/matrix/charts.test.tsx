import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CHART_KINDS } from '#src/routes/matrix/charts/matrix-chart.ts';
import { parseView } from '#src/url/view-codec.ts';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';

/** The charts come with the whole of the drawing library, on a machine that may be busy. */
const LATE = { timeout: 15_000 };
const QUESTIONS = {
  mix: '¿Cómo se reparten los actores en cada tema?',
  time: '¿Cómo han cambiado las posturas sobre un tema?',
  groups: '¿En qué difieren los grupos sobre un tema?',
};

function select(name: RegExp): HTMLElement {
  return within(screen.getByRole('group', { name: 'Gráfico' })).getByRole('combobox', { name });
}

describe('a chart over the matrix', () => {
  test.each(CHART_KINDS)('is what a link says: %s', (kind) => {
    expect(parseView(`?v=1&chart=${kind}~a`)).toMatchObject({
      view: { chart: `${kind}~a` },
      dropped: [],
    });
  });

  test('is chosen by its question and its issue, and the link carries both', async () => {
    const { user, address } = await renderApp('/matrix');
    await user.click(await screen.findByRole('button', { name: 'Gráficos' }));
    await screen.findByRole('figure', { name: QUESTIONS.mix }, LATE);
    expect(address()).toBe('/matrix?v=1&chart=mix');
    await user.selectOptions(select(/^Pregunta/), QUESTIONS.time);
    await screen.findByRole('figure', { name: /^¿Cómo han cambiado.*«Intervención militar/ });
    await user.selectOptions(select(/^Tema/), 'Visita de Rubio');
    await screen.findByRole('figure', { name: /^¿Cómo han cambiado.*«Visita de Marco Rubio/ });
    expect(address()).toBe('/matrix?v=1&chart=time~rubio-visit');
    await user.selectOptions(select(/^Pregunta/), QUESTIONS.groups);
    await screen.findByRole('figure', { name: /^¿En qué difieren.*«Visita de Marco Rubio/ });
    expect(address()).toBe('/matrix?v=1&chart=groups~rubio-visit');
  });

  test('over time tells apart what is dated to the day, what by a day, and what not at all', async () => {
    const { user } = await renderApp('/matrix?v=1&chart=time~rubio-visit');
    await user.click(await screen.findByRole('button', { name: 'Ver como tabla' }, LATE));
    const rows = screen.getAllByRole('row').filter((row) => row.closest('figure'));
    const told = rows.map((row) => [...row.children].map((cell) => cell.textContent).join('|'));
    expect(told).toEqual([
      'Desde|Apoyo|De «Apoyo», inferidas|Apoyo con reservas|Cauto o neutral|Ambiguo|De «Ambiguo», inferidas|Oposición|Con evidencia|Quizá ya',
      'Antes del 13 dic 2025|0|0|0|0|0|0|0|0|1',
      '13 dic 2025|0|0|0|0|1|1|0|1|1',
      'A más tardar el 11 ene 2026|1|1|0|0|1|1|0|2|0',
      'Todo, con fuentes sin fecha|2|2|0|0|1|1|0|3|0',
    ]);
  });

  test('by group is of the day and the filters of the matrix; silence is told apart', async () => {
    const { user } = await renderApp(
      '/matrix?v=1&country=peru&asof=2025-12-13&chart=groups~rubio-visit',
    );
    await screen.findByText(/^5 actores no tienen declaración registrada/, {}, LATE);
    await user.click(screen.getByRole('button', { name: 'Ver como tabla' }));
    const row = screen.getByRole('row', { name: /^Perú 0 0 0 1 1 0 1 5$/ });
    expect(row).toBeDefined();
  });

  test('by group asks for groups where there are none', async () => {
    const { user, address } = await renderApp('/matrix?v=1&group=none&chart=groups~rubio-visit');
    await screen.findByText(/^No hay grupos que comparar/, {}, LATE);
    await user.selectOptions(select(/^Agrupar/), 'Tipo');
    await screen.findByRole('figure', { name: /^¿En qué difieren/ });
    expect(address()).toBe('/matrix?v=1&group=kind&chart=groups~rubio-visit');
  });

  test('says that a stance filter takes nothing away from it', async () => {
    await renderApp('/matrix?v=1&stance=support&chart=mix');
    const words = /^Los gráficos cuentan todas las posturas/;
    expect(await screen.findByText(words, {}, LATE)).toBeDefined();
  });

  test('of an issue that there is not is of the first one, and a notice names the issue', async () => {
    await renderApp('/matrix?v=1&chart=time~no-such-issue');
    await screen.findByRole('figure', { name: /«Intervención militar/ }, LATE);
    expect(await screen.findByText(/no-such-issue/)).toBeDefined();
  });

  test('on a phone is of the issue that is shown', async () => {
    setWindowWidth(390);
    const { user, address } = await renderApp('/matrix?v=1&chart=groups~rubio-visit');
    await screen.findByRole('figure', { name: /«Visita de Marco Rubio/ }, LATE);
    await user.click(screen.getByRole('button', { name: 'Aliado principal no-OTAN' }));
    await screen.findByRole('figure', { name: /«Estatus de aliado/ });
    await user.selectOptions(select(/^Pregunta/), QUESTIONS.time);
    await waitFor(() => expect(address()).toBe('/matrix?v=1&sort=issue:non-nato-ally&chart=time'));
  });
});
