import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { articleQuery } from '#src/data/queries.ts';
import { queryClient } from '#src/data/query-client.ts';
import { renderApp } from '#tests/render-app.tsx';

async function open(user: UserEvent, typed = ''): Promise<HTMLElement> {
  await screen.findByRole('button', { name: 'Copiar enlace' });
  await user.keyboard('{Control>}k{/Control}');
  const palette = await screen.findByRole('dialog', { name: 'Buscar o ir a' });
  await user.type(await within(palette).findByRole('combobox'), typed || ' ');
  return palette;
}

const rows = (palette: HTMLElement, group: string) =>
  within(within(palette).getByRole('group', { name: group }))
    .getAllByRole('option')
    .map((row) => row.textContent);

const groups = (palette: HTMLElement) =>
  within(palette)
    .queryAllByRole('group')
    .map((group) => group.firstElementChild?.textContent);

describe('the palette', () => {
  test('opens with /, lists screens and commands, and Esc gives the focus back', async () => {
    const { user } = await renderApp('/articles');
    const search = await screen.findByRole('button', { name: /Buscar o ir a/ });
    search.focus();
    await user.keyboard('/');
    const palette = await screen.findByRole('dialog', { name: 'Buscar o ir a' });
    await waitFor(() =>
      expect(rows(palette, 'Ir a')).toEqual(
        expect.arrayContaining([
          'Matriz Pantalla',
          'Copiar enlace ',
          'English Idioma',
          'Oscuro Tema',
        ]),
      ),
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(search);
  });

  test('finds filters with counts, places and words in quotes', async () => {
    const { user } = await renderApp('/articles');
    const palette = await open(user, 'rub');
    await within(palette).findByRole('group', { name: 'En las citas' });
    expect(groups(palette)).toEqual(['Filtrar', 'Ir a', 'En las citas', 'Filtrar por palabras']);
    expect(rows(palette, 'Filtrar')[0]).toMatch(/^Actor es Marco Rubio \d+ eventos$/);
    await waitFor(() =>
      expect(rows(palette, 'Filtrar por palabras')).toEqual([
        expect.stringMatching(/^Solo eventos con “rub” en su título, nombres o citas \d+ eventos$/),
      ]),
    );
    expect(rows(palette, 'Ir a')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Visita de Marco Rubio al Perú.*feb/),
        'Marco Rubio Actor',
      ]),
    );
  });

  test('keeps its rows in place when the quotes arrive', async () => {
    const { user } = await renderApp('/articles');
    const palette = await open(user);
    await user.keyboard('rub');
    const row = within(palette).getByRole('option', { name: /^Actor es Marco Rubio/ });
    await within(palette).findByRole('group', { name: 'En las citas' });
    expect(row.isConnected).toBe(true);
  });

  test('marks the words in quotes that are verbatim parts of their article', async () => {
    const { user } = await renderApp('/articles');
    const palette = await open(user, 'rub');
    const group = await within(palette).findByRole('group', { name: 'En las citas' });
    const texts = await Promise.all(
      ['entrevista-alvarez', 'aliado-principal-no-otan'].map(async (id) => {
        return (await queryClient.ensureQueryData(articleQuery(id))).text;
      }),
    );
    const quotes = [...group.querySelectorAll('[data-quote]')];
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) {
      expect(quote.getAttribute('lang')).toBe('es');
      expect(texts.some((text) => text.includes(quote.textContent))).toBe(true);
      expect(quote.querySelector('mark')?.textContent).toBe('Rub');
    }
  });

  test('applies a filter with Enter and excludes with Shift Enter', async () => {
    const { user, address } = await renderApp('/timeline');
    await open(user, 'marco rub');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&actor=marco-rubio'));
    expect(screen.queryByRole('dialog')).toBeNull();
    await open(user, 'venezuela');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(address()).toMatch(/^\/timeline\?v=1&actor=marco-rubio.*!/));
  });

  test('gives as many events for words as it says', async () => {
    const { user, address } = await renderApp('/timeline?v=1&status=planned');
    const palette = await open(user, 'visita');
    const row = await within(palette).findByRole('option', { name: /^Solo eventos con .*evento/ });
    const [, count] = / (\d+) eventos?$/.exec(row.textContent) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    await user.click(row);
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=planned&text=visita'));
    const bar = await screen.findByRole('region', { name: 'Filtros' });
    await waitFor(() =>
      expect(within(bar).getByRole('status').textContent).toMatch(new RegExp(`^${count} evento`)),
    );
  });

  test.each(['/articles', '/timeline', '/events/rubio-visit'])(
    'leads from %s into the panel of an event, and the focus with it',
    async (address) => {
      const { user, router } = await renderApp(address);
      const palette = await open(user, 'visita de marco rubio');
      await user.click(
        await within(palette).findByRole('option', { name: /^Visita de Marco Rubio/ }),
      );
      await waitFor(() => expect(router.state.location.pathname).toBe('/events/rubio-visit'));
      await waitFor(() =>
        expect(document.activeElement?.closest('section')?.getAttribute('aria-label')).toBe(
          'Evento',
        ),
      );
    },
  );

  test('leads from a screen without filters to the timeline', async () => {
    const { user, address } = await renderApp('/articles');
    await open(user, 'estado:previsto');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=planned'));
  });

  test('goes to an event, with the filters that are set', async () => {
    const { user, address } = await renderApp('/articles?v=1&status=planned');
    const palette = await open(user, 'visita rubio');
    await user.click(
      within(palette).getByRole('option', { name: /^Visita de Marco Rubio al Perú/ }),
    );
    await waitFor(() => expect(address()).toBe('/events/rubio-visit?v=1&status=planned'));
  });

  test('goes to an actor', async () => {
    const { user, address } = await renderApp('/articles?v=1&status=planned');
    const palette = await open(user, 'rubio');
    await user.click(within(palette).getByRole('option', { name: /Rubio Actor$/ }));
    await waitFor(() => expect(address()).toBe('/actors/marco-rubio?v=1&status=planned'));
  });

  test('goes to the place of a quote in its article', async () => {
    const { user, address } = await renderApp('/articles');
    const palette = await open(user, '"rompe el derecho"');
    const quotes = await within(palette).findByRole('group', { name: 'En las citas' });
    await user.click(within(quotes).getByRole('option', { name: /rompe el derecho/ }));
    await waitFor(() => expect(address()).toMatch(/^\/articles\/entrevista-alvarez\?v=1&q=/));
  });

  test('an event that the filters hide is gone to without them', async () => {
    const { user, address } = await renderApp('/timeline?v=1&status=hypothetical');
    const palette = await open(user, 'visita rubio');
    await user.click(
      within(palette).getByRole('option', { name: /^Visita de Marco Rubio al Perú/ }),
    );
    await waitFor(() => expect(address()).toBe('/events/rubio-visit'));
  });

  test('understands operators of both languages', async () => {
    const { user } = await renderApp('/articles');
    const palette = await open(user, 'actor:jer');
    await waitFor(() => expect(groups(palette)).toEqual(['Filtrar']));
    expect(rows(palette, 'Filtrar')).toEqual([expect.stringMatching(/^Actor es José Jerí/)]);
    await user.clear(within(palette).getByRole('combobox'));
    await user.type(within(palette).getByRole('combobox'), 'source:');
    await waitFor(() => expect(rows(palette, 'Filtrar').length).toBeGreaterThan(0));
    for (const row of rows(palette, 'Filtrar')) expect(row).toMatch(/^Fuente es /);
  });

  test('filters by dates, and says what is wrong with one', async () => {
    const { user, address } = await renderApp('/timeline');
    const palette = await open(user, 'antes:2026-13');
    await within(palette).findByText('“2026-13” no existe en el calendario.');
    await user.clear(within(palette).getByRole('combobox'));
    await user.type(within(palette).getByRole('combobox'), 'después:2025-12-13 antes:2026-01-12');
    await waitFor(() =>
      expect(rows(palette, 'Filtrar')[0]).toMatch(/^Fecha 14 dic 2025 – 11 ene 2026 \d+ eventos$/),
    );
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&t=2025-12-14..2026-01-11'));
  });

  test('says in words that nothing was found', async () => {
    const { user } = await renderApp('/articles');
    const palette = await open(user, 'xyzzy');
    await within(palette).findByText('Nada coincide con “xyzzy”.');
    expect(groups(palette)).toEqual(['Filtrar por palabras']);
  });

  test('says when the quotes cannot be loaded, and keeps the rest', async () => {
    const { user } = await renderApp('/articles', { scenario: 'not-found:evidence' });
    const palette = await open(user, 'rub');
    await within(palette).findByRole('alert');
    expect(rows(palette, 'Filtrar')[0]).toMatch(/^Actor es Marco Rubio/);
  });

  test('runs commands', async () => {
    const { user } = await renderApp('/articles');
    await open(user, 'oscuro');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    await open(user, 'english');
    await user.click(screen.getByRole('option', { name: /^English/ }));
    await screen.findByRole('button', { name: 'Copy link' });
  });
});
