import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';

async function openEditor(user: UserEvent, field: string): Promise<HTMLElement> {
  await screen.findByRole('button', { name: 'Añadir filtro' });
  await user.keyboard('f');
  const fields = await screen.findByRole('dialog', { name: 'Añadir filtro' });
  await user.click(within(fields).getByRole('button', { name: field }));
  return screen.findByRole('dialog', { name: `Filtrar por: ${field}` });
}

const focusedRow = () =>
  document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '');

describe('the list of fields', () => {
  test('is gone through by letters and arrows, which are no shortcuts there', async () => {
    const { user, address } = await renderApp('/timeline');
    await screen.findByRole('button', { name: 'Añadir filtro' });
    await user.keyboard('f');
    const fields = await screen.findByRole('dialog', { name: 'Añadir filtro' });
    const focused = () => document.activeElement?.textContent;
    await waitFor(() => expect(fields.contains(document.activeElement)).toBe(true));
    await user.keyboard('p');
    expect(focused()).toBe('País');
    await user.keyboard('p');
    expect(focused()).toBe('Postura');
    await user.keyboard('gt{Home}');
    expect(focused()).toBe('Fecha');
    await user.keyboard('f');
    expect(focused()).toBe('Fuente');
    await user.keyboard('{End}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Actor');
    expect(address()).toBe('/timeline');
  });
});

describe('values of a field', () => {
  test('come with their counts and are found without accents or case', async () => {
    const { user } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Actor');
    const search = await within(editor).findByRole('combobox', { name: 'Buscar un actor' });
    expect(document.activeElement).toBe(search);
    await user.type(search, 'JERI');
    const names = within(editor)
      .getAllByRole('gridcell')
      .map((cell) => cell.textContent);
    expect(names).toEqual([expect.stringMatching(/^José Jerí.*evento/), 'excluir']);
  });

  test('are included with Enter, excluded with Shift Enter, and freed by the same again', async () => {
    const { user, address } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Estado');
    await user.type(await within(editor).findByRole('combobox'), 'previsto');
    await waitFor(() => expect(focusedRow()?.textContent).toMatch(/^Previsto/));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=planned'));
    await waitFor(() => expect(focusedRow()?.getAttribute('aria-selected')).toBe('true'));
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=!planned'));
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(address()).toBe('/timeline'));
  });

  test('have a button that excludes, and several included ones are alternatives', async () => {
    const { user, address } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Estado');
    await user.click(await within(editor).findByRole('gridcell', { name: /^Ocurrido/ }));
    await user.click(await within(editor).findByRole('gridcell', { name: /^En curso/ }));
    await user.click(await within(editor).findByRole('gridcell', { name: 'Excluir Previsto' }));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=occurred~ongoing~!planned'));
  });

  test('can all be turned round or taken away at once', async () => {
    const { user, address } = await renderApp('/timeline?v=1&status=planned');
    await user.click(await screen.findByRole('button', { name: /^Estado es Previsto/ }));
    await user.click(await screen.findByRole('button', { name: 'Excluir en vez de incluir' }));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=!planned'));
    await screen.findByRole('button', { name: 'Incluir en vez de excluir' });
    await user.click(screen.getByRole('button', { name: 'Quitar filtro' }));
    await waitFor(() => expect(address()).toBe('/timeline'));
  });

  test('that do not exist are said not to', async () => {
    const { user } = await renderApp('/timeline');
    const editor = await openEditor(user, 'País');
    await user.type(await within(editor).findByRole('combobox'), 'marte');
    expect(await within(editor).findByText('Aquí nada se llama “marte”')).not.toBeNull();
    expect(within(editor).queryByRole('gridcell')).toBeNull();
  });
});

describe('the editor', () => {
  test('of a field that is chosen but not used leaves nothing behind, and gives the focus back', async () => {
    const { user, address } = await renderApp('/timeline');
    await openEditor(user, 'Actor');
    await screen.findByRole('combobox', { name: 'Buscar un actor' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Actor es/ })).toBeNull());
    expect(address()).toBe('/timeline');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Añadir filtro' }));
  });

  test('on a phone is closed by name', async () => {
    setWindowWidth(390);
    const { user } = await renderApp('/timeline');
    await user.click(await screen.findByRole('button', { name: 'Filtro' }));
    await user.click(await screen.findByRole('button', { name: 'Tema' }));
    await user.click(await screen.findByRole('button', { name: 'Listo' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Tema es/ })).toBeNull());
  });
});

describe('days', () => {
  test('are chosen by two dates', async () => {
    const { user, address } = await renderApp('/timeline?v=1&t=2025-11-17..2026-04-20');
    await user.click(await screen.findByRole('button', { name: /^Fecha 17 nov/ }));
    const from = await screen.findByLabelText('Desde');
    await user.clear(from);
    await user.type(from, '2025-12-01');
    await user.click(screen.getByRole('button', { name: 'Aplicar' }));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&t=2025-12-01..2026-04-20'));
  });

  test('are typed in short, and shown in words before they hold', async () => {
    const { user, address } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Fecha');
    const field = await within(editor).findByRole('textbox', { name: 'O escriba un período' });
    expect(document.activeElement).toBe(field);
    await user.type(field, '2025-12..2026-01-11');
    within(editor).getByText(/^Del 1 dic 2025 al 11 ene 2026 · \d+ eventos$/);
    expect(within(editor).getByLabelText<HTMLInputElement>('Hasta').value).toBe('2026-01-11');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&t=2025-12-01..2026-01-11'));
  });

  test.each([
    ['feb–mar 2026', /^Del 1 feb 2026 al 31 mar 2026 · /],
    ['antes:2026-01-11', /^Hasta el 10 ene 2026 · /],
    ['después: ene 2026', /^Desde el 1 feb 2026 · /],
    ['11 ene 2026', /^El 11 ene 2026 · /],
  ])('%s is said in words', async (expression, words) => {
    const { user } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Fecha');
    await user.type(await within(editor).findByRole('textbox'), expression);
    expect(within(editor).getByRole('status').textContent).toMatch(words);
  });

  test('are those of a month that is pressed, or of all months up to a second one', async () => {
    const { user, address } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Fecha');
    const month = (name: string) => within(editor).getByRole('button', { name });
    await within(editor).findByRole('group', { name: /^Meses/ });
    await user.click(month('feb 2026'));
    within(editor).getByText(/^Del 1 feb 2026 al 28 feb 2026 · /);
    await user.click(month('mar 2026'));
    expect(month('feb 2026').getAttribute('aria-pressed')).toBe('true');
    expect(month('ene 2026').getAttribute('aria-pressed')).toBe('false');
    await user.click(within(editor).getByRole('button', { name: 'Aplicar' }));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&t=2026-02-01..2026-03-31'));
  });

  test('are kept to what certainly lies in them, the counts of both said before', async () => {
    const { user, address } = await renderApp('/timeline?v=1&t=2025-12-13..2026-01-11');
    const bar = await screen.findByRole('region', { name: 'Filtros' });
    await user.click(within(bar).getByRole('button', { name: /^Fecha 13 dic/ }));
    const choice = await screen.findByRole('group', { name: 'Eventos que se muestran' });
    const radio = (name: RegExp) => within(choice).getByRole<HTMLInputElement>('radio', { name });
    const possible = radio(/^Posiblemente en el período \(\d+\)$/);
    const certain = radio(/^Con certeza en el período \(\d+\)$/);
    expect([possible.checked, certain.checked]).toEqual([true, false]);
    const countOf = (one: HTMLInputElement) =>
      Number(/\((\d+)\)/.exec(one.labels?.[0]?.textContent ?? '')?.[1]);
    const [ofPossible, ofCertain] = [countOf(possible), countOf(certain)];
    expect(ofCertain).toBeGreaterThan(0);
    expect(ofCertain).toBeLessThan(ofPossible);

    possible.focus();
    await user.keyboard('{ArrowDown}');
    expect(certain.checked).toBe(true);
    await screen.findByText(`Del 13 dic 2025 al 11 ene 2026 · ${ofCertain} eventos`);
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(address()).toBe('/timeline?v=1&t=2025-12-13..2026-01-11&in=certain'),
    );
    await within(bar).findByRole('button', {
      name: /^Fecha con certeza 13 dic 2025 – 11 ene 2026/,
    });
    const said = await within(bar).findByRole('status');
    await waitFor(() => expect(said.textContent).toMatch(new RegExp(`^${ofCertain} eventos `)));

    await user.click(
      within(bar).getByRole('button', { name: /^Quitar filtro: Fecha con certeza/ }),
    );
    await waitFor(() => expect(address()).toBe('/timeline'));
  });

  test('left open are said with both ends where events must lie between them', async () => {
    const { user } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Fecha');
    await user.type(await within(editor).findByRole('textbox'), 'antes:2026-01-11');
    const said = () => within(editor).getByRole('status').textContent;
    expect(said()).toMatch(/^Hasta el 10 ene 2026 · /);
    await user.click(within(editor).getByRole('radio', { name: /^Con certeza/ }));
    expect(said()).toMatch(/^Del .+ al 10 ene 2026 · /);
  });

  test.each([
    ['2026-13', '“2026-13” no existe en el calendario.'],
    ['2026-02..2026-01', 'La primera fecha es posterior a la última.'],
    ['ayer', /^“ayer” no se entiende como fecha/],
  ])('%s is refused in words', async (expression, words) => {
    const { user, address } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Fecha');
    await user.type(await within(editor).findByRole('textbox'), `${expression}{Enter}`);
    within(editor).getByText(words);
    expect(address()).toBe('/timeline');
  });

  test('not chosen at all are asked for, and the whole period is one click', async () => {
    const { user, address } = await renderApp('/timeline?v=1&t=2025-11-17..2026-04-20');
    await user.click(await screen.findByRole('button', { name: /^Fecha 17 nov/ }));
    await user.clear(await screen.findByRole('textbox', { name: 'O escriba un período' }));
    await user.click(screen.getByRole('button', { name: 'Aplicar' }));
    await screen.findByText('Elija un mes o un día, o escriba un período.');
    await user.click(screen.getByRole('button', { name: 'Todo el período' }));
    await waitFor(() => expect(address()).toBe('/timeline'));
  });
});

describe('words', () => {
  test('are looked for in quotes too, which are fetched for it', async () => {
    const { user, address } = await renderApp('/timeline');
    const editor = await openEditor(user, 'Texto');
    await user.type(await within(editor).findByRole('searchbox'), 'rompe el derecho{Enter}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&text=rompe%20el%20derecho'));
    const counts = within(await screen.findByRole('region', { name: 'Filtros' })).getByRole(
      'status',
    );
    await waitFor(() => expect(counts.textContent).toMatch(/^1 evento /));
  });
});
