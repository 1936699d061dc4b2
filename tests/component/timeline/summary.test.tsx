import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';
import { button, focused, noPanel, panel, row, rows } from './timeline-parts.ts';

const summary = () => screen.findByLabelText('Resumen de la selección', { selector: 'section' });
const noSummary = () => screen.queryByLabelText('Resumen de la selección', { selector: 'section' });
const opener = () => screen.findByText('Resumen', { selector: 'button' });

/** A count of the summary, by the beginning of its name. */
async function count(name: string): Promise<HTMLElement> {
  return within(await summary()).findByLabelText(new RegExp(`^${name}: `), { selector: 'button' });
}

/** The numbers under a heading of the summary, by their labels. */
async function counts(heading: string): Promise<Record<string, number>> {
  const title = await within(await summary()).findByText(heading, { selector: 'h3' });
  const items = [...(title.closest('section')?.querySelectorAll('li') ?? [])];
  return Object.fromEntries(
    items.map((item) => [item.querySelector('bdi')?.textContent, Number(numberIn(item))]),
  );
}

const numberIn = (item: Element) => [...item.querySelectorAll('span')].at(-1)?.textContent;
const sum = (numbers: Record<string, number>) =>
  Object.values(numbers).reduce((total, one) => total + one, 0);

describe('the summary', () => {
  test('opens by its button, which has the focus again once Esc closes it; Back opens it once more', async () => {
    const { user, router, address } = await renderApp('/timeline');
    await user.click(await opener());
    await within(await summary()).findByText('Resumen de la selección', { selector: 'h2' });
    expect(address()).toBe('/timeline?v=1&sum=1');
    expect((await opener()).getAttribute('aria-expanded')).toBe('true');
    expect((await summary()).contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(noSummary()).toBeNull());
    expect(address()).toBe('/timeline');
    await waitFor(() => expect(focused()).toBe('Resumen'));
    await router.navigate(-1);
    await summary();
  });

  test('opens from the palette of another screen, with its filters', async () => {
    const { user, address } = await renderApp('/matrix?v=1&status=planned');
    await screen.findByRole('button', { name: 'Copiar enlace' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'resumen');
    await user.click(await screen.findByRole('option', { name: /^Resumen de la selección/ }));
    await summary();
    expect(address()).toBe('/timeline?v=1&status=planned&sum=1');
  });

  test('makes room for an event, and stands there again once that is closed', async () => {
    const { user, address } = await renderApp('/timeline?v=1&sum=1');
    await summary();
    await user.click(await row(/^Visita de Marco Rubio al Perú/));
    await panel();
    expect(noSummary()).toBeNull();
    expect(address()).toBe('/timeline?v=1&sum=1&sel=rubio-visit');
    await user.click(await button('Cerrar'));
    await summary();
    expect(noPanel()).toBeNull();
  });

  test('takes the place of an event where its button is pressed', async () => {
    const { user, address } = await renderApp('/events/rubio-visit');
    await user.click(await opener());
    await summary();
    expect(address()).toMatch(/^\/timeline\?v=1&t=[^&]+&sum=1$/);
  });

  test('is a page of its own on a phone', async () => {
    setWindowWidth(390);
    const { user } = await renderApp('/timeline');
    await user.click(await opener());
    await user.click(await button('Volver a la cronología'));
    await waitFor(() => expect(noSummary()).toBeNull());
  });
});

describe('the counts of the summary', () => {
  test('are of the events in the list: how well they are dated, their status, issues, types and sources', async () => {
    await renderApp('/timeline?v=1&t=2025-12-10..2026-01-15&actor=marco-rubio&sum=1');
    const listed = (await rows()).length;
    expect((await summary()).textContent).toMatch(new RegExp(`^${listed} de \\d+ eventos`));
    expect(listed).toBeGreaterThan(2);
    for (const heading of ['Certeza de la fecha', 'En el período', 'Estado', 'Temas']) {
      expect([heading, sum(await counts(heading))]).toEqual([heading, listed]);
    }
    expect(sum(await counts('Tipos más frecuentes'))).toBe(listed);
    const { 'Sin fecha': undated = 0 } = await counts('Certeza de la fecha');
    expect(sum(await counts('Origen de la fecha'))).toBe(listed - undated);
    expect((await counts('Actores con más eventos'))['Marco Rubio']).toBe(listed);
    expect(Object.keys(await counts('Fuentes'))).toContain('Correo');
  });

  test('filter when they are pressed, and no more when they are pressed again', async () => {
    const { user, address } = await renderApp('/timeline?v=1&sum=1');
    const planned = await count('Previsto');
    expect(planned.getAttribute('aria-label')).toMatch(/^Previsto: \d+ eventos; filtrar$/);
    const expected = Number(numberIn(planned));
    await user.click(planned);
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=planned&sum=1'));
    await waitFor(async () => expect((await rows()).length).toBe(expected));
    expect((await count('Previsto')).getAttribute('aria-pressed')).toBe('true');
    await user.click(await count('Previsto'));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&sum=1'));
    await waitFor(async () =>
      expect((await count('Previsto')).getAttribute('aria-pressed')).toBe('false'),
    );
  });

  test('exclude with Alt, and stay in view to be released', async () => {
    const { user, address } = await renderApp('/timeline?v=1&sum=1');
    await user.keyboard('{Alt>}');
    await user.click(await count('Contacto diplomático'));
    await user.keyboard('{/Alt}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&type=!CONSULT&sum=1'));
    const excluded = await within(await summary()).findByLabelText(
      'Contacto diplomático: sin eventos; excluir',
    );
    expect(excluded.getAttribute('aria-pressed')).toBe('true');
    await screen.findByLabelText('Quitar filtro: Tipo no es Contacto diplomático');
    await user.click(excluded);
    await waitFor(() => expect(address()).toBe('/timeline?v=1&sum=1'));
  });

  test('say which events certainly lie in the range, and leave only these', async () => {
    const range = 't=2025-12-10..2026-01-15';
    const { user, address } = await renderApp(`/timeline?v=1&${range}&sum=1`);
    const expected = Number(numberIn(await count('Con certeza en él')));
    await user.click(await count('Con certeza en él'));
    await waitFor(() => expect(address()).toBe(`/timeline?v=1&${range}&in=certain&sum=1`));
    await waitFor(async () => expect((await rows()).length).toBe(expected));
    expect(await counts('En el período')).toEqual({ 'Con certeza en él': expected });
  });

  test('that are no filter are no buttons', async () => {
    await renderApp('/timeline?v=1&sum=1');
    const title = await within(await summary()).findByText('Origen de la fecha');
    const basis = title.closest('section') as HTMLElement;
    expect(within(basis).getAllByRole('listitem')).toHaveLength(2);
    expect(within(basis).queryByRole('button')).toBeNull();
  });

  test('lead to all actors, in the editor of their filter', async () => {
    const { user } = await renderApp('/timeline?v=1&sum=1');
    const all = await within(await summary()).findByLabelText(
      /^Actores con más eventos: ver los \d+$/,
    );
    await user.click(all);
    expect((await screen.findByLabelText('Buscar un actor')).isConnected).toBe(true);
  });

  test('are none where nothing is left, but for what is a filter', async () => {
    const { user, address } = await renderApp(
      '/timeline?v=1&status=planned&certainty=x&issue=rubio-visit&type=ASSAULT&sum=1',
    );
    await screen.findByText('Ningún evento cumple estos filtros');
    expect(await counts('Estado')).toEqual({ Previsto: 0 });
    expect(within(await summary()).queryByText('Certeza de la fecha')).toBeNull();
    await user.click(await count('Uso de la fuerza'));
    await waitFor(() => expect(address()).not.toContain('type='));
  });
});

test('a type of event that there is not is named and left out', async () => {
  await renderApp('/timeline?v=1&type=CONSULT~FRIENDSHIP');
  const notice = await screen.findByText(/Este enlace pide un tipo de evento que no existe/);
  expect(notice.textContent).toContain('FRIENDSHIP');
  await screen.findByLabelText('Quitar filtro: Tipo es Contacto diplomático');
});
