import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { brush, lanes } from './timeline-parts.ts';

test('a link that is copied while zooming has the period that is gone to', async () => {
  const { user, address } = await renderApp('/timeline');
  await lanes();
  await user.keyboard('+c');
  await screen.findByText('Enlace copiado', { selector: '[role=status]' });
  const link = await navigator.clipboard.readText();
  const period = new URL(link).searchParams.get('t');
  expect(period).toMatch(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
  await waitFor(() => expect(address()).toContain(`t=${period}`));
  expect((await brush('Período visible')).dataset['range']).toBe(period);
});

test('another step taken while zooming keeps the period that is gone to', async () => {
  const { user, address } = await renderApp('/timeline');
  await lanes();
  await user.keyboard('+c');
  const link = await navigator.clipboard.readText();
  await user.keyboard('0');
  await waitFor(() => expect(address()).not.toContain('t='));
  await user.keyboard('+j');
  await waitFor(() => expect(address()).toContain('sel='));
  expect(address()).toContain(`t=${new URL(link).searchParams.get('t')}`);
});

test('the filter of the period says it while it is moved, ahead of the address', async () => {
  const { user, address } = await renderApp('/timeline?v=1&t=2025-12-01..2026-02-28');
  await screen.findByText('1 dic 2025 – 28 feb 2026');
  const start = await brush('Inicio del período visible');
  start.focus();
  const addressThen = new Promise<string>((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.body.textContent.includes('8 dic 2025 – 28 feb 2026')) return;
      observer.disconnect();
      resolve(address());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await user.keyboard('{ArrowRight}');
  expect(await addressThen).toContain('t=2025-12-01..');
  await waitFor(() => expect(address()).toContain('t=2025-12-08..'));
});
