import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const HEADS = ['Tema', 'Postura al 13 dic 2025', 'Postura al 11 ene 2026'];

async function cellsOf(issue: RegExp) {
  const row = await screen.findByRole('row', { name: issue });
  return within(row).getAllByRole('cell');
}

test('an actor stands on two days: silence by then is said, and the words of the change stand', async () => {
  await renderApp('/compare?v=1&asof=2026-01-11&since=2025-12-13&actors=hugo-de-zela');
  const [before, after] = await cellsOf(
    /^Aliado principal no-OTAN primera postura conocida: apoyo/,
  );
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(HEADS);
  expect(before?.textContent).toContain('Sin declaración registrada hasta el 13 dic 2025');
  expect(before?.querySelector('[data-quote]')).toBeNull();
  expect(after?.textContent).toContain('por acción');
  expect(after?.querySelector('[data-quote]')?.textContent).toMatch(/una visita en Washington/);
  expect(screen.getByText(/No es seguro que sea posterior al 13 dic 2025/)).toBeTruthy();
});

test('what is the same on both days stands once and says so', async () => {
  await renderApp('/compare?v=1&asof=2026-01-11&since=2025-12-13&actors=hugo-de-zela');
  const cells = await cellsOf(/^Visita de Rubio igual los dos días/);
  expect(cells).toHaveLength(1);
  expect(cells[0]?.getAttribute('colspan')).toBe('2');
  expect(screen.getByText(/^1 tema cambia; 1 sigue igual\./).getAttribute('role')).toBe('status');
});

test('undated quotes count under everything alone, and on either day one is told of them', async () => {
  const { user, address } = await renderApp(
    '/compare?v=1&asof=2026-01-11&since=2025-12-13&actors=hugo-de-zela',
  );
  await screen.findByText(/Queda fuera 1 cita sin fecha o sin día final: solo cuenta en «Todo»/);
  await user.selectOptions(screen.getByLabelText('Segundo día'), 'Todo, con fuentes sin fecha');
  await waitFor(() => expect(address()).toBe('/compare?v=1&since=2025-12-13&actors=hugo-de-zela'));
  await screen.findByText(/«Todo» cuenta además 1 cita sin fecha/);
});

test('days are those on which something changes for the actor, the first before the second', async () => {
  const { user, address } = await renderApp(
    '/compare?v=1&asof=2026-01-11&since=2025-12-13&actors=hugo-de-zela',
  );
  const options = (label: string) =>
    within(screen.getByLabelText(label))
      .getAllByRole('option')
      .map((option) => option.textContent);
  await screen.findByLabelText('Primer día');
  expect(options('Primer día')).toEqual(['13 dic 2025']);
  expect(options('Segundo día')).toEqual(['11 ene 2026', 'Todo, con fuentes sin fecha']);
  await user.selectOptions(screen.getByLabelText('Segundo día'), 'Todo, con fuentes sin fecha');
  await waitFor(() => expect(options('Primer día')).toEqual(['13 dic 2025', '11 ene 2026']));
  await user.selectOptions(screen.getByLabelText('Primer día'), '11 ene 2026');
  await waitFor(() => expect(address()).toBe('/compare?v=1&since=2026-01-11&actors=hugo-de-zela'));
});

test('a link may give the days in any order, and the same one twice is said', async () => {
  const { user } = await renderApp(
    '/compare?v=1&asof=2025-12-13&since=2026-01-11&actors=hugo-de-zela',
  );
  await screen.findByLabelText('Primer día');
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(HEADS);
  await user.click(screen.getByRole('link', { name: 'Ver su ficha' }));
  await screen.findByRole('heading', { level: 1, name: 'Hugo de Zela' });
});

test('the same day twice is no comparison', async () => {
  await renderApp('/compare?v=1&asof=2025-12-13&since=2025-12-13&actors=hugo-de-zela', {
    language: 'en',
  });
  expect(await screen.findByText(/^Both days are the same one: choose another/)).toBeTruthy();
});

test('issues without a word by the second day are named, apart from those without any', async () => {
  await renderApp('/compare?v=1&asof=2025-12-20&since=2025-12-13&actors=hugo-de-zela');
  const until = await screen.findByText(/^Sin declaración registrada hasta el 20 dic 2025, aunque/);
  expect(until.textContent).toMatch(/: Aliado principal no-OTAN$/);
  expect(screen.getByText(/^Sin declaración en el corpus:/).textContent).not.toContain('Aliado');
  const evidence = screen.getByRole('link', { name: /^Los dos días, Visita de Rubio: Ambiguo/ });
  expect(evidence.getAttribute('href')).toContain('asof=2025-12-20');
});

test('the way to it is on the page of the actor and in a comparison', async () => {
  const { user, address } = await renderApp('/actors/hugo-de-zela');
  await user.click(await screen.findByRole('link', { name: 'Comparar dos días: Hugo de Zela' }));
  await waitFor(() => expect(address()).toBe('/compare?v=1&since=2025-12-13&actors=hugo-de-zela'));
  // The page of the actor has this choice as well.
  await screen.findByRole('heading', { name: 'Hugo de Zela: dos días frente a frente' });
  await user.selectOptions(await screen.findByLabelText('Comparar con'), 'jose-jeri');
  await screen.findByRole('columnheader', { name: /José Jerí/ });
  expect(address()).toBe('/compare?v=1&actors=hugo-de-zela~jose-jeri');
  // Of José Jerí all that counts comes on one day.
  expect(screen.queryByRole('link', { name: 'Comparar dos días: José Jerí' })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Comparar dos días: Hugo de Zela' }));
  const evidence = await screen.findByRole('link', {
    name: 'Los dos días, Visita de Rubio: Ambiguo. Evidencia',
  });
  expect(evidence.getAttribute('href')).toBe('/matrix?v=1&cell=hugo-de-zela~rubio-visit');
});
