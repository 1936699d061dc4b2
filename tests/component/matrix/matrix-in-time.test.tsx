import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PLAY_STEP } from '#src/routes/matrix/use-play.ts';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';
import { renderApp } from '#tests/render-app.tsx';
import { cells, findCell } from './cells.ts';

const DECEMBER = '/matrix?v=1&asof=2025-12-13';
const STATED = /: (Apoyo|Apoyo con reservas|Cauto o neutral|Ambiguo|Oposición),/;
const findSlider = () =>
  screen.findByRole('slider', { name: 'Día al que se muestran las posturas' });
const slideTo = (slider: HTMLElement, value: number) =>
  fireEvent.change(slider, { target: { value: String(value) } });

describe('the matrix as of a day', () => {
  test('shows only what was certainly said by then, in every number', async () => {
    await renderApp(DECEMBER);
    await findCell(/^Hugo de Zela, Visita.*: Ambiguo, .* 13 dic 2025, confianza baja, 1 cita/);
    expect(cells(STATED)).toHaveLength(1);
    const legend = screen.getByLabelText('Posturas: resaltar en la matriz');
    within(legend).getByRole('button', { name: 'Ambiguo 1' });
    within(legend).getByRole('button', { name: 'Apoyo 0' });
    screen.getByRole('columnheader', { name: 'Visita de Rubio 0 de 13 con postura, 1 ambigua' });
    screen.getByRole('columnheader', { name: 'Alianza con EE.\u00a0UU. 0 de 13 con postura' });
    expect(screen.getByText(/celda con evidencia/).textContent).toMatch(/, 1 celda/);
  });

  test('says at its control how many quotes are left out for want of a date', async () => {
    await renderApp(DECEMBER);
    await findSlider();
    screen.getByText('Postura al 13 dic 2025');
    const note = /^Quedan fuera 5 citas sin fecha o sin día final: solo cuentan en «Todo»/;
    expect(screen.getByText(note)).toBeDefined();
  });

  test('adds undated sources at the last stop, and says so', async () => {
    await renderApp('/matrix');
    const slider = await findSlider();
    expect(slider.getAttribute('aria-valuetext')).toBe('Todo, con fuentes sin fecha');
    screen.getByText('Con 5 citas sin fecha o sin día final.');
    expect(
      cells(/^Gobierno del Perú, .*OTAN: Apoyo, por acción, inferida, sin fecha/),
    ).toHaveLength(1);
    slideTo(slider, 1);
    await screen.findByText('Postura al 11 ene 2026');
    expect(cells(/^Gobierno del Perú, .*OTAN: Sin declaración$/)).toHaveLength(1);
  });

  test('goes from stop to stop by its buttons, which Back undoes', async () => {
    const { user, address, router } = await renderApp('/matrix');
    const previous = await screen.findByRole('button', { name: 'Día anterior con novedades' });
    await user.click(previous);
    await screen.findByText('Postura al 11 ene 2026');
    await user.click(previous);
    await screen.findByText('Postura al 13 dic 2025');
    expect(address()).toBe(DECEMBER);
    expect(previous.hasAttribute('disabled')).toBe(true);
    await act(() => router.navigate(-1));
    await screen.findByText('Postura al 11 ene 2026');
  });

  test('rests at the latest stop not after a day between two, and keeps what the link gave', async () => {
    const { address } = await renderApp('/matrix?v=1&asof=2026-01-05');
    const slider = await findSlider();
    expect(slider.getAttribute('aria-valuetext')).toBe('Postura al 13 dic 2025');
    expect(cells(STATED)).toHaveLength(1);
    expect(address()).toBe('/matrix?v=1&asof=2026-01-05');
  });

  test('is empty before anybody spoke', async () => {
    await renderApp('/matrix?v=1&asof=2025-01-01');
    await screen.findByText('Postura al 1 ene 2025');
    expect(cells(STATED)).toEqual([]);
    const slider = await findSlider();
    expect([slider.getAttribute('max'), (slider as HTMLInputElement).value]).toEqual(['3', '0']);
  });

  test('does not call a cell silent that has evidence of later', async () => {
    const { user, address } = await renderApp(`${DECEMBER}&cell=jose-jeri~venezuela-intervention`);
    const panel = await screen.findByLabelText(/^José Jerí · /, { selector: 'section' });
    within(panel).getByRole('heading', { name: 'Sin declaración registrada hasta el 13 dic 2025' });
    expect(panel.textContent).toMatch(/2 citas de esta celda son posteriores/);
    expect(panel.textContent).not.toMatch(/Se revisaron/);
    await user.click(within(panel).getByRole('button', { name: /^Mostrar todo/ }));
    await within(panel).findByRole('heading', { name: 'Apoyo con reservas' });
    expect(address()).not.toContain('asof');
  });

  test('holds on a phone, too', async () => {
    setWindowWidth(390);
    await renderApp(`${DECEMBER}&sort=issue:rubio-visit`);
    await screen.findByText('0 de 13 actores con postura, 1 ambigua');
    screen.getByText('Postura al 13 dic 2025');
    expect(screen.getAllByText(/13 dic 2025, confianza \S+, una sola fuente$/)).toHaveLength(1);
  });
});

describe('playing the matrix', () => {
  afterEach(() => vi.useRealTimers());

  test('shows a stop at a time from the first, and ends with the last', async () => {
    const { address } = await renderApp('/matrix');
    const slider = await findSlider();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    fireEvent.keyDown(slider, { key: ' ' });
    await waitFor(() => expect(address()).toBe(DECEMBER));
    await act(() => vi.advanceTimersByTimeAsync(PLAY_STEP));
    await waitFor(() => expect(address()).toBe('/matrix?v=1&asof=2026-01-11'));
    screen.getByRole('button', { name: 'Pausar' });
    await act(() => vi.advanceTimersByTimeAsync(PLAY_STEP));
    await waitFor(() => expect(address()).toBe('/matrix'));
    await screen.findByRole('button', { name: 'Reproducir día por día' });
    await act(() => vi.advanceTimersByTimeAsync(3 * PLAY_STEP));
    expect(address()).toBe('/matrix');
  });

  test('leaves every row in its place, by all that is on record', async () => {
    await renderApp('/matrix');
    const slider = await findSlider();
    const names = () =>
      [...document.querySelectorAll('[role=row] [role=rowheader] a')].map(
        ({ textContent }) => textContent,
      );
    const atTheEnd = names();
    expect(atTheEnd.length).toBeGreaterThan(10);
    screen.getByText('Más evidencia en total');
    slideTo(slider, 0);
    await screen.findByText('Postura al 13 dic 2025');
    expect(names()).toEqual(atTheEnd);
  });

  test('stops when Space is pressed again', async () => {
    const { address } = await renderApp(DECEMBER);
    const slider = await findSlider();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    fireEvent.keyDown(slider, { key: ' ' });
    fireEvent.keyDown(slider, { key: ' ' });
    await act(() => vi.advanceTimersByTimeAsync(3 * PLAY_STEP));
    expect(address()).toBe(DECEMBER);
  });
});
