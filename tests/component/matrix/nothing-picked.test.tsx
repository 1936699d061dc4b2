import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { cells } from './cells.ts';

const NONE = 'Ninguna celda cumple estos filtros.';

describe('filters that no cell of the matrix meets', () => {
  test('are named with the one whose removal leaves most cells, and one press removes it', async () => {
    const { user, address } = await renderApp('/matrix?v=1&actor=jose-jeri&stance=oppose');
    await screen.findByText(NONE);
    await user.click(
      screen.getByRole('button', { name: /^Quitar «Postura es Oposición» \(\d celdas?\)$/ }),
    );
    await waitFor(() => expect(address()).toBe('/matrix?v=1&actor=jose-jeri'));
    await waitFor(() => expect(screen.queryByText(NONE)).toBeNull());
    // What had the focus has gone; the legend has it.
    expect(document.activeElement?.closest('[role="group"]')?.ariaLabel).toMatch(/^Posturas/);
  });

  test('are all taken away at once where no single one is to blame', async () => {
    const { user, address } = await renderApp(
      '/matrix?v=1&actor=cilia-flores&status=hypothetical&stance=oppose',
    );
    await screen.findByText(NONE);
    await user.click(screen.getByRole('button', { name: 'Quitar todos los filtros' }));
    await waitFor(() => expect(address()).toBe('/matrix'));
  });

  test('are not said to find nothing when silence is asked for and found', async () => {
    await renderApp('/matrix?v=1&stance=none');
    await waitFor(() => expect(cells(/: Sin declaración$/)).not.toEqual([]));
    expect(screen.queryByText(NONE)).toBeNull();
  });
});
