import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense, useState, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { queryClient } from '#src/data/query-client.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { LanguageProvider } from '#src/i18n/LanguageProvider.tsx';
import { loadMessages } from '#src/i18n/load-messages.ts';
import { dataServer, playScenario } from '#tests/data-server.ts';

async function renderParts(panel: ReactNode): Promise<void> {
  const messages = await loadMessages('es');
  render(
    <QueryClientProvider client={queryClient}>
      <LanguageProvider language="es" messages={messages}>
        <p>Lo demás</p>
        {panel}
      </LanguageProvider>
    </QueryClientProvider>,
    { onCaughtError: () => {} },
  );
}

function Evidence() {
  return <p>{useEvidence([0]).statements.length > 0 ? 'Citas' : 'Nada'}</p>;
}

test('a panel whose data does not come says so, and gets it at another attempt', async () => {
  playScenario('truncated-json:evidence');
  await renderParts(
    <PanelBoundary>
      <Suspense fallback="…">
        <Evidence />
      </Suspense>
    </PanelBoundary>,
  );
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Los datos llegaron incompletos');
  screen.getByText('Lo demás');
  dataServer.resetHandlers();
  await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
  await screen.findByText('Citas');
  expect(screen.queryByRole('alert')).toBeNull();
});

const draw = vi.fn<(id: string) => string>();

function Panel({ id }: { id: string }) {
  return <p>{draw(id)}</p>;
}

function Panels() {
  const [id, setId] = useState('a');
  return (
    <>
      <button type="button" onClick={() => setId('b')}>
        Otro
      </button>
      <PanelBoundary key={id}>
        <Panel id={id} />
      </PanelBoundary>
    </>
  );
}

test('a component that throws breaks its panel alone; another attempt or another choice mends it', async () => {
  draw.mockImplementation((id) => {
    if (id === 'a') throw new Error('<b>no such column</b>');
    return `Panel ${id}`;
  });
  await renderParts(<Panels />);
  expect(screen.getByRole('alert').textContent).toContain('Esta parte falló');
  screen.getByText('Detalle: <b>no such column</b>');
  screen.getByText('Lo demás');
  await userEvent.click(screen.getByRole('button', { name: 'Otro' }));
  screen.getByText('Panel b');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a panel that threw once is drawn again at another attempt', async () => {
  draw.mockImplementation(() => {
    throw new Error('for now');
  });
  await renderParts(<Panels />);
  draw.mockImplementation((id) => `Panel ${id}`);
  await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
  expect(await screen.findByText('Panel a')).toBeTruthy();
});
