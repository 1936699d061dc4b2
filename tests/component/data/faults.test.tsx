import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#mocks/scenarios.ts';
import { messages as english } from '#src/i18n/messages/en.ts';
import { messages as spanish } from '#src/i18n/messages/es.ts';
import { renderApp } from '#tests/render-app.tsx';

const ADDRESS = '/actors?v=1&group=none';

/** In the header; a page that failed has such links of its own. */
function screenLink(name: string): HTMLElement {
  return within(screen.getByRole('navigation', { name: 'Pantallas' })).getByRole('link', { name });
}

/** What each fault is called; the file that it befell is named besides. */
const FAULTS: [Scenario, keyof typeof spanish.faults, RegExp][] = [
  ['not-found', 'missing', /index/],
  ['server-error', 'status', /index/],
  ['html-instead-of-json', 'notJson', /index/],
  ['truncated-json', 'truncated', /index/],
  ['wrong-schema-version', 'schemaVersion', /index/],
  ['mixed-build', 'mixedBuild', /index/],
  ['altered', 'altered', /index/],
  ['reset', 'unreachable', /index/],
  ['unreachable', 'unreachable', /index/],
  ['offline', 'offline', /manifest/],
  ['not-found:manifest', 'missing', /manifest/],
  ['html-instead-of-json:manifest', 'notJson', /manifest/],
  ['truncated-json:manifest', 'truncated', /manifest/],
  ['wrong-schema-version:manifest', 'schemaVersion', /manifest/],
];

function titleOf(faults: typeof spanish.faults, fault: keyof typeof spanish.faults): string {
  const words = faults[fault];
  return typeof words === 'object' && 'title' in words ? words.title : '';
}

describe('when the data does not come', () => {
  test.each(FAULTS)(
    '%s is said in words, in Spanish and in English',
    async (scenario, fault, file) => {
      for (const [language, { faults }] of [
        ['es', spanish],
        ['en', english],
      ] as const) {
        const { unmount } = await renderApp(ADDRESS, { scenario, language });
        const alert = await screen.findByRole('alert');
        expect(within(alert).getByRole('heading').textContent).toBe(titleOf(faults, fault));
        expect(alert.textContent).toMatch(file);
        unmount();
      }
    },
  );

  test.each(FAULTS.filter(([, fault]) => fault !== 'schemaVersion'))(
    '%s: once it is mended, another attempt brings the screen, at the same address',
    async (scenario) => {
      const { user, address, mend } = await renderApp(ADDRESS, { scenario });
      const retry = await screen.findByRole('button', { name: 'Reintentar' });
      mend();
      await user.click(retry);
      await screen.findByRole('link', { name: /Marco Rubio/ });
      expect(screen.queryByRole('alert')).toBeNull();
      expect(address()).toBe(ADDRESS);
    },
  );

  test('as long as it is not, another attempt says the same again', async () => {
    const { user, address } = await renderApp(ADDRESS, { scenario: 'truncated-json' });
    await user.click(await screen.findByRole('button', { name: 'Reintentar' }));
    await screen.findByRole('button', { name: 'Reintentar' });
    expect(screen.getByRole('alert').textContent).toContain('Los datos llegaron incompletos');
    expect(address()).toBe(ADDRESS);
  });

  test('the header stays, and other screens can be reached', async () => {
    const { user } = await renderApp('/articles/entrevista-alvarez', {
      scenario: 'not-found:article',
    });
    await screen.findByRole('alert');
    await user.click(screenLink('Actores'));
    await screen.findByRole('link', { name: /Marco Rubio/ });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a version of the data that is not ours asks for a new copy of the page', async () => {
    await renderApp(ADDRESS, { scenario: 'wrong-schema-version' });
    await screen.findByRole('button', { name: 'Recargar la página' });
    expect(screen.queryByRole('button', { name: 'Reintentar' })).toBeNull();
  });
});

describe('when the evidence does not come', () => {
  test.each([
    ['/events/rubio-visit'],
    ['/timeline?sel=rubio-visit'],
    ['/matrix?cell=hugo-de-zela~rubio-visit'],
  ])('%s: its panel says so, the rest of the screen lives', async (url) => {
    const { user, mend } = await renderApp(url, { scenario: 'truncated-json:evidence' });
    // By text: on screens as full as these, looking for roles takes seconds.
    await screen.findByText('Los datos llegaron incompletos');
    expect(document.querySelector('[role="grid"]')).not.toBeNull();
    mend();
    await user.click(screen.getByText('Reintentar'));
    await waitFor(() => expect(document.querySelector('blockquote')).not.toBeNull());
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});

describe('when an article does not come', () => {
  test('it is said how many did, and another attempt brings it', async () => {
    const { user, mend } = await renderApp('/articles/entrevista-alvarez', {
      scenario: 'missing-article',
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Falta un archivo de datos');
    await user.click(screenLink('Artículos'));
    const other = await screen.findByRole('link', { name: /aliado principal/i });
    await user.click(other);
    const notices = screen.getByRole('status', { name: 'Avisos' });
    await waitFor(() => expect(notices.textContent).toContain('1 de 2 artículos cargado.'));
    mend();
    await user.click(within(notices).getByRole('button', { name: 'Reintentar' }));
    await waitFor(() => expect(notices.textContent).toBe(''));
  });
});
