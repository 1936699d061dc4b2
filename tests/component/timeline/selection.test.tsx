import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import {
  button,
  chosenRow,
  isChosen,
  lanes,
  mark,
  noPanel,
  panel,
  row,
  rows,
  visiblePeriod,
} from './timeline-parts.ts';

const visit = /^Visita de Marco Rubio al Perú/;

describe('choosing an event', () => {
  test('at its mark: URL, row and panel follow, and it is said aloud', async () => {
    const { user, address } = await renderApp('/timeline');
    await user.click(await mark(visit));
    await within(await panel()).findByRole('heading', { name: visit, level: 2 });
    expect(address()).toBe('/timeline?v=1&sel=rubio-visit');
    expect(isChosen(await mark(visit))).toBe(true);
    expect(isChosen(await row(visit))).toBe(true);
    expect(document.querySelector('[data-live-region]')?.textContent?.trim()).toMatch(
      /^\d+ de \d+\. Visita de Marco Rubio al Perú, previsto, entre feb y mar 2026, las fuentes difieren$/,
    );
  });

  test('in the list: the same', async () => {
    const { user, address } = await renderApp('/timeline');
    await user.click(await row(visit));
    await panel();
    expect(address()).toBe('/timeline?v=1&sel=rubio-visit');
    expect(isChosen(await mark(visit))).toBe(true);
  });

  test('Back closes the panel again; stepping on adds nothing to what Back goes through', async () => {
    const { user, router, address } = await renderApp('/timeline');
    await user.click(await row(visit));
    await user.click(await button('Evento siguiente'));
    await waitFor(() => expect(address()).not.toContain('rubio-visit'));
    expect(address()).toContain('sel=');
    await router.navigate(-1);
    await waitFor(() => expect(noPanel()).toBeNull());
    expect(address()).toBe('/timeline');
  });

  test('previous and next follow the order of the list and stop at its ends', async () => {
    const { user } = await renderApp('/timeline?v=1&order=title');
    const [first, second, ...others] = await rows();
    if (!first || !second) throw new Error('fewer than two events');
    await user.click(first);
    expect((await button('Evento anterior')).hasAttribute('disabled')).toBe(true);
    within(await panel()).getByText(`Evento 1 de ${others.length + 2}`);
    await user.click(await button('Evento siguiente'));
    expect(await chosenRow(first)).toBe(second);
  });
});

describe('the page of an event', () => {
  test('shows the timeline around it, with the event chosen', async () => {
    await renderApp('/events/rubio-visit');
    expect(isChosen(await mark(visit))).toBe(true);
    // Thirty days before 1 February and after 31 March.
    expect(await visiblePeriod()).toBe('2 ene 2026 – 30 abr 2026');
  });

  test('keeps the range of its link', async () => {
    await renderApp('/events/rubio-visit?v=1&t=2026-02-01..2026-02-20');
    expect(await visiblePeriod()).toBe('1 feb 2026 – 20 feb 2026');
  });

  test('any change goes on at the timeline, as it was shown', async () => {
    const { user, address } = await renderApp('/events/rubio-visit');
    await user.selectOptions(await screen.findByLabelText('Carriles'), 'Actor');
    await waitFor(() =>
      expect(address()).toBe('/timeline?v=1&t=2026-01-02..2026-04-30&lanes=actor&sel=rubio-visit'),
    );
  });

  test('a change of filters goes on at the timeline, with the event selected', async () => {
    const { user, address } = await renderApp('/events/rubio-visit?v=1&status=planned');
    await user.click(await button('Quitar filtro: Estado es Previsto'));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&sel=rubio-visit'));
    await within(await panel()).findByRole('heading', { name: visit, level: 2 });
  });

  test('filters that leave the event out close it', async () => {
    const { user, address } = await renderApp('/events/rubio-visit?v=1&status=planned');
    await user.keyboard('{Alt>}');
    await user.click(await screen.findByTitle(/^Estado es Previsto/));
    await user.keyboard('{/Alt}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=!planned'));
    await waitFor(() => expect(noPanel()).toBeNull());
  });

  test('of an unknown event says so, above a timeline that works', async () => {
    const { user, address } = await renderApp('/events/no-such-event');
    await screen.findByText('Este enlace apunta a un evento que ya no existe');
    await lanes();
    await user.click(await mark(visit));
    await waitFor(() => expect(address()).toContain('sel=rubio-visit'));
  });
});

describe('the panel of an event', () => {
  test('lists who says so, each with the date that it gives, none averaged', async () => {
    await renderApp('/events/rubio-visit');
    const claims = await within(await panel()).findByRole('table', { name: 'Quién lo dice' });
    const tellers = within(claims).getAllByRole('rowheader');
    expect(tellers).toHaveLength(3);
    const texts = tellers.map((teller) => teller.textContent);
    expect(texts).toContain('Hugo de Zelaentre feb y mar 2026, fecha inferida');
    expect(texts).toContain('Ernesto Álvarez11 ene 2026 o después, fecha inferida');
    expect(texts).toContain('Artículo sin fechaentre ene y aprox. mar 2026, fecha inferida');
    const why = within(claims).getByText(/^No da fecha: la visita está por venir/);
    expect(why.closest('details')?.open).toBe(false);
  });

  test('a claim without a date says that it gives none, and where none has one there is no axis', async () => {
    await renderApp('/events/alvarez-correo');
    const claims = await within(await panel()).findByRole('table', { name: 'Quién lo dice' });
    expect(within(claims).getByRole('rowheader').textContent).toBe('Correono da fecha');
    expect(within(claims).getAllByRole('columnheader')).toHaveLength(1);
    expect(claims.querySelector('svg')).toBeNull();
  });

  test('begins with the words spoken in it', async () => {
    await renderApp('/events/alvarez-correo');
    const [first] = await within(await panel()).findAllByRole('article');
    expect(first?.textContent).toContain('cita directa');
  });

  test('says that sources differ and what is planned, leads to actors and to the words', async () => {
    await renderApp('/events/rubio-visit');
    const opened = within(await panel());
    await opened.findByText('Las fuentes difieren en la fecha');
    opened.getByText('Previsto');
    const actor = opened.getByText('Marco Rubio', { selector: 'a' });
    expect(actor.getAttribute('href')).toBe('/actors/marco-rubio');
    expect(opened.getAllByText('Ver en contexto').length).toBeGreaterThan(1);
  });

  test('tells from what an inferred date is concluded', async () => {
    await renderApp('/events/us-intervention-caracas');
    const opened = within(await panel());
    await opened.findByText('fecha inferida');
    expect(opened.getAllByText(/ya había ocurrido cuando se publicó/)).not.toHaveLength(0);
  });
});
