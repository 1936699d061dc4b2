import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { dataServer } from '#tests/data-server.ts';

const notices = () => screen.getByRole('status', { name: 'Avisos' });

async function expectNotice(text: string): Promise<void> {
  await waitFor(() => expect(notices().textContent).toContain(text));
}

describe('a link that asks for what there is not', () => {
  test('names the parameters that were left out, and shows the rest', async () => {
    const { user } = await renderApp('/actors?lanes=colour&asof=2026&group=none');
    await screen.findByRole('link', { name: /Marco Rubio/ });
    await expectNotice(
      'Una parte de este enlace no se entendió y quedó fuera: lanes=colour asof=2026',
    );
    await user.click(within(notices()).getByRole('button', { name: 'Descartar este aviso' }));
    expect(notices().textContent).toBe('');
  });

  test('names only a few of very many', async () => {
    await renderApp(`/actors?${'x=1&'.repeat(5000)}text=${'a'.repeat(5000)}`);
    await expectNotice('x=1 x=1 x=1 y 4998 más');
    expect(notices().textContent?.length).toBeLessThan(200);
  });

  test('says that it comes from another version', async () => {
    await renderApp('/actors?v=7&group=none');
    await expectNotice('Este enlace se hizo con otra versión de Postura');
    expect(await screen.findByRole('heading', { level: 1, name: 'Actores' })).toBeTruthy();
  });

  test.each([
    ['/actors?actor=nobody', 'un actor que ya no existe: nobody'],
    ['/actors?country=marco-rubio', 'un país que ya no existe: marco-rubio'],
    ['/actors?issue=constructor', 'un tema que ya no existe: constructor'],
    ['/actors?source=__proto__', 'una fuente que ya no existe: __proto__'],
    ['/actors?sort=issue:toString', 'un tema que ya no existe: toString'],
    ['/actors?sel=nothing', 'un evento que ya no existe: nothing'],
    ['/actors?cell=marco-rubio~nothing', 'un tema que ya no existe: nothing'],
  ])('%s: says so, and the rest of the view holds', async (url, words) => {
    await renderApp(url);
    await expectNotice(`Este enlace apunta a ${words}`);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says why something was withdrawn', async () => {
    await renderApp('/actors?sel=gone', { scenario: 'retired-ids' });
    await expectNotice('Este evento se retiró del corpus: gone');
    expect(notices().textContent).toContain('gone. Motivo: Estaba repetido');
  });

  test('says nothing of ids in use, nor of those that were renamed', async () => {
    await renderApp('/articles?actor=old-marco-rubio~peru', { scenario: 'retired-ids' });
    await screen.findByRole('link', { name: /aliado principal/i });
    expect(notices().textContent).toBe('');
  });
});

describe('the page of something', () => {
  test.each([
    ['/events/old-rubio-visit', '/events/rubio-visit'],
    ['/actors/old-marco-rubio?v=1&group=none', '/actors/marco-rubio?v=1&group=none'],
    ['/articles/old-entrevista-alvarez', '/articles/entrevista-alvarez'],
  ])('that was renamed, %s, is found under its new name', async (url, found) => {
    const { address } = await renderApp(url, { scenario: 'retired-ids' });
    await waitFor(() => expect(address()).toBe(found));
  });

  test.each([
    ['/events/old-rubio-visit', 'Este evento', 'old-rubio-visit'],
    ['/actors/old-marco-rubio', 'Este actor', 'old-marco-rubio'],
    ['/articles/old-entrevista-alvarez', 'Este artículo', 'old-entrevista-alvarez'],
    ['/timeline?sel=old-rubio-visit', 'Este evento', 'old-rubio-visit'],
  ])('that was renamed, %s, says so, once and for as long as wanted', async (url, what, id) => {
    const { user } = await renderApp(url, { scenario: 'retired-ids' });
    await expectNotice(`${what} tiene ahora otro enlace; el anterior sigue trayendo aquí: ${id}`);
    await user.click(within(notices()).getByRole('button', { name: 'Descartar este aviso' }));
    expect(notices().textContent).toBe('');
  });

  test('that was renamed and is selected is shown under its new name', async () => {
    await renderApp('/timeline?sel=old-rubio-visit', { scenario: 'retired-ids' });
    const title = { level: 2, name: 'Visita de Marco Rubio al Perú' };
    expect(await screen.findByRole('heading', title)).toBeTruthy();
  });

  test('under its own name says nothing of the kind', async () => {
    await renderApp('/events/rubio-visit', { scenario: 'retired-ids' });
    await screen.findByRole('heading', { level: 2, name: 'Visita de Marco Rubio al Perú' });
    expect(notices().textContent).toBe('');
  });

  test.each([
    ['/events/gone', 'Este evento se retiró del corpus'],
    ['/actors/gone', 'Este actor se retiró del corpus'],
    ['/articles/gone', 'Este artículo se retiró del corpus'],
  ])('that was withdrawn, %s, says why', async (url, words) => {
    await renderApp(url, { scenario: 'retired-ids' });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText('Motivo: Estaba repetido')).toBeTruthy();
  });

  test.each([
    ['/events/nothing', 'un evento', 'nothing'],
    ['/events/..%2f..%2fetc', 'un evento', '../../etc'],
    ['/actors/nobody', 'un actor', 'nobody'],
    ['/actors/__proto__', 'un actor', '__proto__'],
    ['/actors/..%2fmanifest.json', 'un actor', '../manifest.json'],
    ['/articles/constructor', 'un artículo', 'constructor'],
    ['/articles/%2e%2e%2findex', 'un artículo', '../index'],
  ])('that never was, %s, says so and asks the host for nothing', async (url, what, id) => {
    const requested: string[] = [];
    dataServer.events.on('request:start', ({ request }) => {
      requested.push(new URL(request.url).pathname.replace(/\.[0-9a-f]{12}\./, '.'));
    });
    await renderApp(url);
    await screen.findByText(`Este enlace apunta a ${what} que ya no existe`);
    screen.getByText(id);
    expect(requested).toEqual(['/data/manifest.json', '/data/index.json']);
    dataServer.events.removeAllListeners();
  });
});
