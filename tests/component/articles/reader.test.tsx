import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const INTERVIEW = '/articles/entrevista-alvarez';
const NECESSARY = `${INTERVIEW}?v=1&q=jeri-necessary-measure`;

function activeWords(): string {
  return [...document.querySelectorAll('mark[data-active]')]
    .map((mark) => mark.textContent)
    .join('');
}

test('a link to a quote opens the article with those words active', async () => {
  await renderApp(NECESSARY);
  await screen.findByRole('heading', { name: 'Entrevista a Ernesto Álvarez' });
  expect(activeWords()).toMatch(/^Era una medida necesaria, .* es fuera del país$/);
});

test('the active note says whose words they are, on what, and why they count so', async () => {
  await renderApp(NECESSARY);
  const notes = await screen.findByRole('complementary', { name: 'Evidencia en este artículo' });
  const note = within(notes).getByRole('button', { pressed: true });
  expect(note.textContent).toContain('José Jerí');
  expect(note.textContent).toContain('Con reservas');
  expect(notes.textContent).toContain('admite que rompe temporalmente el derecho internacional');
});

test('K steps to the quote before, and the address follows', async () => {
  const { user, address } = await renderApp(NECESSARY);
  await screen.findByRole('heading', { name: 'Entrevista a Ernesto Álvarez' });
  await user.keyboard('k');
  await waitFor(() => expect(activeWords()).toMatch(/^la intervención militar de Washington/));
  await user.keyboard('j');
  await waitFor(() => expect(address()).toContain('q=jeri-necessary-measure'));
});

test('a click on quoted words makes them the active quote', async () => {
  const { user, address } = await renderApp(INTERVIEW);
  await user.click(await screen.findByText(/^rompe el derecho|^Era una medida necesaria/));
  expect(address()).toContain('q=jeri-necessary-measure');
});

test('a quote that is not in the corpus is said to be unknown, and the article is whole', async () => {
  const { user, address } = await renderApp(`${INTERVIEW}?v=1&q=never-said`);
  await screen.findByText(/apunta a una cita que ya no existe/);
  expect(activeWords()).toBe('');
  await user.click(screen.getByRole('button', { name: /cerrar|descartar/i }));
  expect(address()).toBe(INTERVIEW);
});

test('what the text does not state is said, not guessed', async () => {
  await renderApp('/articles/aliado-principal-no-otan');
  await screen.findByRole('heading', {
    name: 'Designación del Perú como aliado principal no-OTAN',
  });
  const facts = 'medio no indicado · sin fecha · titular no indicado en el texto';
  expect(screen.queryAllByText(facts)).toHaveLength(1);
});

test('in English the words stay Spanish and a translation is called unofficial', async () => {
  await renderApp(NECESSARY, { language: 'en' });
  await screen.findByRole('heading', { name: 'Interview with Ernesto Álvarez' });
  expect(activeWords()).toMatch(/^Era una medida necesaria/);
  expect(document.querySelector('mark[data-active]')?.closest('[lang]')?.getAttribute('lang')).toBe(
    'es',
  );
  expect(screen.getAllByText('Unofficial translation.').length).toBeGreaterThan(0);
});

test('only quotes that show a position are shown when so chosen, the active one always', async () => {
  const { user, address } = await renderApp(`${INTERVIEW}?v=1&q=capture-a`);
  const notes = await screen.findByRole('complementary', { name: 'Evidencia en este artículo' });
  const passages = () => notes.querySelectorAll('button[aria-pressed]');
  const all = passages().length;
  const only = screen.getByRole('checkbox', { name: /^Solo citas con postura/ });
  await user.click(only);
  const shown = Number(/\((\d+) de/.exec(only.closest('label')?.textContent ?? '')?.[1]);
  expect(shown).toBeLessThan(all - 1);
  await waitFor(() => expect(passages()).toHaveLength(shown + 1));
  expect(activeWords()).toMatch(/^derivó en la captura/);
  expect(address()).toContain('ev=stances');
});

test('a slip of the text stays, and is said to stand so in the original', async () => {
  await renderApp(`${INTERVIEW}?v=1&q=designation-pending`);
  const notes = await screen.findByRole('complementary', { name: 'Evidencia en este artículo' });
  expect(activeWords()).toContain('aliado principal principal de EE.UU.');
  expect(screen.getAllByTitle('[sic] así en el original; se entiende: principal')).not.toHaveLength(
    0,
  );
  expect(notes.textContent).toContain('principal principal: [sic] así en el original');
});

test('the note of a report says who says so and how, and names its event once', async () => {
  await renderApp(`${INTERVIEW}?v=1&q=opening-alvarez`);
  const notes = await screen.findByRole('complementary', { name: 'Evidencia en este artículo' });
  const title = 'Apertura entre las cancillerías del Perú y Venezuela';
  const note = within(notes).getByRole('button', { pressed: true }).parentElement;
  expect(note?.textContent).toContain('Ernesto Álvarez · cita directa');
  expect(note?.textContent.split(title)).toHaveLength(2);
  expect(within(notes).getByRole('link', { name: `Abrir el evento: ${title}` })).toBeTruthy();
});
