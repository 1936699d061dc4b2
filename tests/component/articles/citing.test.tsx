import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const INTERVIEW = '/articles/entrevista-alvarez';

async function citations(address: string, button: string, language: 'es' | 'en' = 'es') {
  const { user } = await renderApp(address, { language });
  const [first] = await screen.findAllByRole('button', { name: button });
  if (!first) throw new Error('there is no button');
  await user.click(first);
  return { user, dialog: await screen.findByRole('dialog') };
}

test('an article is cited in each style, and what is not known is not guessed', async () => {
  const { dialog } = await citations('/articles/aliado-principal-no-otan', 'Citar');
  const apa = within(dialog).getByRole('region', { name: 'APA 7' });
  expect(apa.textContent).toContain(
    '[Sin titular: Designación del Perú como aliado principal no-OTAN]. (s. f.). [medio no indicado].',
  );
  const bibtex = within(dialog).getByRole('region', { name: 'BibTeX' });
  expect(bibtex.textContent).toContain('@misc{aliado-principal-no-otan,');
  const csl = within(dialog).getByRole('region', { name: 'CSL JSON' });
  expect(csl.textContent).toContain('"type": "document"');
});

test('in English the words of the styles are English', async () => {
  const { dialog } = await citations('/articles/aliado-principal-no-otan', 'Cite', 'en');
  const note = within(dialog).getByRole('region', { name: 'Chicago, note' });
  expect(note.textContent).toContain('n.d.');
});

test('a citation is copied, which is said where a dialog lets it be heard', async () => {
  const { user, dialog } = await citations(INTERVIEW, 'Citar');
  await user.click(within(dialog).getByRole('button', { name: 'Copiar: CSL JSON' }));
  await within(dialog).findByRole('button', { name: 'Copiado: CSL JSON' });
  within(dialog).getByText('Copiado: CSL JSON', { selector: '[role=status]' });
  const items: unknown = JSON.parse(await navigator.clipboard.readText());
  expect(items).toMatchObject([{ id: 'entrevista-alvarez', type: 'article-newspaper' }]);
});

test('where the browser refuses the clipboard the text is selected, each time', async () => {
  const { user, dialog } = await citations(INTERVIEW, 'Citar');
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  const copy = within(dialog).getByRole('button', { name: 'Copiar: APA 7' });
  for (let time = 0; time < 2; time += 1) {
    window.getSelection()?.removeAllRanges();
    await user.click(copy);
    await within(dialog).findByText(/no permite que la página copie/);
    await waitFor(() =>
      expect(String(window.getSelection())).toMatch(/^\[Sin titular: Entrevista a Ernesto Álvarez/),
    );
  }
});

test('words are cited with their paragraph, and stand there as they are', async () => {
  const { dialog } = await citations(
    `${INTERVIEW}?v=1&q=jeri-necessary-measure`,
    'Citar estas palabras',
  );
  expect(dialog.querySelector('blockquote')?.textContent).toMatch(/^«?Era una medida necesaria/);
  const inText = within(dialog).getByRole('region', { name: 'En el texto, APA 7' });
  expect(inText.textContent).toMatch(/, 2026\]?, párr\. \d+\)$/);
});

test('the address of a quote is copied by itself', async () => {
  const { user } = await renderApp(`${INTERVIEW}?v=1&ev=stances&q=jeri-necessary-measure`);
  const [copy] = await screen.findAllByRole('button', { name: 'Copiar enlace a esta cita' });
  if (copy) await user.click(copy);
  await expect(navigator.clipboard.readText()).resolves.toBe(
    'http://localhost:3000/articles/entrevista-alvarez?v=1&q=jeri-necessary-measure&lang=es',
  );
});

test('an article that is on no page of the web has no link to one', async () => {
  await renderApp(`${INTERVIEW}?v=1&q=jeri-necessary-measure`);
  await screen.findAllByRole('button', { name: 'Copiar enlace a esta cita' });
  expect(screen.queryByRole('link', { name: 'Abrir en el original' })).toBeNull();
});
