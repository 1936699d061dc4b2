import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

test('actors stand side by side, issue by issue, each with date, footing and deciding words', async () => {
  await renderApp('/compare?v=1&actors=jose-jeri~us-government');
  const row = await screen.findByRole('row', { name: /^Intervención en Venezuela/ });
  const [jeri, washington] = within(row).getAllByRole('cell');
  expect(jeri?.textContent).toContain('Apoyo con reservas');
  expect(jeri?.textContent).toContain('11 ene 2026 o antes · declaración propia · confianza alta');
  expect(jeri?.textContent).toContain('una sola fuente');
  expect(washington?.textContent).toContain('por acción');
  const quote = within(jeri as HTMLElement)
    .getByText(/medida necesaria/)
    .closest('a');
  expect(quote?.getAttribute('href')).toBe(
    '/articles/entrevista-alvarez?v=1&q=jeri-necessary-measure',
  );
  expect(quote?.getAttribute('lang')).toBe('es');
});

test('date and basis are those of the matrix; of a clearer quote it is said what it is', async () => {
  await renderApp('/compare?v=1&actors=hugo-de-zela~us-government');
  const row = await screen.findByRole('row', { name: /^Aliado principal no-OTAN/ });
  const [deZela, washington] = within(row).getAllByRole('cell');
  expect(deZela?.textContent).toMatch(
    /11 ene 2026 o antes · por acción, inferida · confianza baja · .*al menos 1, quizá 2 fuentes/,
  );
  expect(deZela?.textContent).toMatch(
    /bajo la conducción del canciller.*La cita más clara, no la que decide: por acción, inferida, sin fecha$/,
  );
  expect(washington?.textContent).toMatch(/11 ene 2026 o después · por acción, inferida/);
  expect(washington?.textContent).toMatch(/no la que decide: discurso referido, /);
});

test('actors stand side by side as of the day of the link, which is said and can be changed', async () => {
  const { user, address } = await renderApp(
    '/compare?v=1&asof=2025-12-13&actors=jose-jeri~hugo-de-zela',
  );
  const day = await screen.findByRole('combobox', { name: 'Postura al' });
  expect(within(day).getByRole('option', { selected: true }).textContent).toBe('13 dic 2025');
  const row = screen.getByRole('row', { name: /^Visita de Rubio/ });
  const [jeri, deZela] = within(row).getAllByRole('cell');
  expect(jeri?.textContent).toContain('Sin declaración registrada hasta el 13 dic 2025');
  expect(deZela?.textContent).toContain('Ambiguo');
  expect(screen.queryByRole('row', { name: /^Intervención/ })).toBeNull();
  screen.getByText(/^Temas sobre los que ninguno tiene una declaración hasta el 13 dic 2025: /);
  await user.selectOptions(day, 'Todo, con fuentes sin fecha');
  await waitFor(() => expect(address()).toBe('/compare?v=1&actors=jose-jeri~hugo-de-zela'));
  await screen.findByRole('row', { name: /^Intervención/ });
});

test('who is silent on an issue is said to be, and issues without a word are named once', async () => {
  await renderApp('/compare?v=1&actors=jose-jeri~nato', { language: 'en' });
  const row = await screen.findByRole('row', { name: /^Intervention in Venezuela/ });
  expect(within(row).getAllByRole('cell')[1]?.textContent).toContain('No statement');
  screen.getByText(/^Issues on which none of them has a statement: /);
  expect(screen.queryByRole('row', { name: /^Rubio visit/ })).toBeNull();
});

test('the page of an actor offers whom to compare with, and the comparison who else', async () => {
  const { user, address } = await renderApp('/actors/jose-jeri');
  await user.selectOptions(await screen.findByLabelText('Comparar con'), 'us-government');
  await waitFor(() => expect(address()).toBe('/compare?v=1&actors=jose-jeri~us-government'));
  await user.selectOptions(await screen.findByLabelText('Añadir'), 'hugo-de-zela');
  await waitFor(() =>
    expect(address()).toBe('/compare?v=1&actors=jose-jeri~us-government~hugo-de-zela'),
  );
  await waitFor(() => expect(screen.queryByLabelText('Añadir')).toBeNull());
  const heading = () => screen.getByRole('heading', { level: 1 });
  await waitFor(() => expect(document.activeElement).toBe(heading()));
  const remove = await screen.findByRole('button', { name: 'Quitar a José Jerí' });
  await user.click(remove);
  await waitFor(() => expect(address()).toBe('/compare?v=1&actors=us-government~hugo-de-zela'));
  await waitFor(() => expect(remove.isConnected).toBe(false));
  expect(document.activeElement).toBe(heading());
});

test('an actor that the corpus does not have is named, and the others stand', async () => {
  await renderApp('/compare?v=1&actors=jose-jeri~nobody');
  await screen.findByRole('row', { name: /^Intervención en Venezuela/ });
  expect(await screen.findByText(/nobody/)).toBeTruthy();
});
