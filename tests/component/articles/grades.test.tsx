import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

test('the list tells outlet, date, language, counts and grade of each article', async () => {
  await renderApp('/articles');
  const list = await screen.findByRole('navigation', { name: 'Artículos' });
  const [interview, status] = within(list).getAllByRole('link');
  expect(interview?.textContent).toContain('Correo (medio inferido), 11 ene 2026');
  expect(interview?.textContent).toMatch(/\d+ eventos, \d+ citas · en español/);
  expect(status?.textContent).toContain('medio no indicado, sin fecha');
  for (const entry of [interview, status]) {
    expect(entry?.textContent).toContain(
      'Calificación: F6, fiabilidad no juzgable, credibilidad no juzgable',
    );
  }
});

test('what the letters and numbers mean is one press away', async () => {
  const { user } = await renderApp('/articles');
  await user.click(await screen.findByRole('button', { name: 'Las calificaciones' }));
  const legend = screen.getByRole('dialog', { name: 'Qué significan las calificaciones' });
  expect(legend.textContent).toContain('Bfuente normalmente fiable');
  expect(legend.textContent).toContain('2información probablemente cierta');
});

test('each piece of evidence has its grade once, named in words', async () => {
  await renderApp('/events/us-intervention-caracas', { language: 'en' });
  const cards = await screen.findAllByRole('article');
  for (const card of cards) {
    expect(
      within(card).getAllByRole('img', {
        name: 'Grade F6: reliability cannot be judged, credibility cannot be judged',
      }),
    ).toHaveLength(1);
  }
});
