import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { dataHandlers } from '#mocks/handlers.ts';
import { dataServer } from '#tests/data-server.ts';
import { inventedData } from '#tests/invented-data.ts';
import { renderApp } from '#tests/render-app.tsx';

const read = inventedData();

/** A host of a large corpus, on which some files are not found until it is mended. */
function hostWithout(missing: RegExp): { mend: () => void } {
  const isMissing = { now: true };
  dataServer.use(
    http.get('/data/*', ({ request }) => {
      const path = new URL(request.url).pathname.replace('/data/', '');
      return isMissing.now && missing.test(path)
        ? new HttpResponse('Not found', { status: 404 })
        : undefined;
    }),
    ...dataHandlers(read, null),
  );
  return {
    mend: () => {
      isMissing.now = false;
    },
  };
}

const rowsOfList = () => {
  const list = screen.getByLabelText('Eventos a la vista', { selector: '[role="grid"]' });
  return [...list.querySelectorAll('[role="row"][data-event]')];
};

/** The notices of the data come some time after the screen. */
const notice = (text: RegExp) => screen.findByText(text, {}, { timeout: 10_000 });

describe('parts of a large index that do not come', () => {
  test('are named once for the screen, and another attempt brings them', async () => {
    const { mend } = hostWithout(/^texts\//);
    const { user } = await renderApp('/timeline');
    const said = await notice(/^Los títulos de algunos eventos no llegaron\.$/);
    const status = said.closest('[role="status"]') as HTMLElement;
    expect(within(status).getAllByRole('button', { name: 'Reintentar' })).toHaveLength(1);
    // What came is there: who takes part, and when.
    expect(rowsOfList()[0]?.textContent).toMatch(/2014.*Actor \d+/);
    await user.click(within(status).getByRole('button', { name: 'Reintentar' }));
    await waitFor(() => within(status).getByRole('button', { name: 'Reintentar' }));
    expect(within(status).getByText(/títulos/)).toBeTruthy();
    mend();
    await user.click(within(status).getByRole('button', { name: 'Reintentar' }));
    await waitFor(() => expect(within(status).queryByText(/títulos/)).toBeNull());
    expect(rowsOfList()[0]?.querySelector('[role="gridcell"]:nth-child(2)')?.textContent).toMatch(
      /\w+ \w+ sobre \w+/,
    );
  }, 30_000);

  test.each([
    [/^who\./, /quién participa/],
    [/^facets\./, /número de citas/],
    [/^articles\./, /lista de artículos/],
  ])(
    '%s: the titles are there all the same',
    async (file, words) => {
      const { mend } = hostWithout(file);
      const { user } = await renderApp('/timeline');
      const said = await notice(words);
      expect(said.textContent).not.toMatch(/títulos/);
      expect(rowsOfList()[0]?.textContent).toMatch(/\w+ sobre \w+/);
      mend();
      await user.click(screen.getByRole('button', { name: 'Reintentar' }));
      await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    },
    30_000,
  );

  test('do not keep a link from showing its event', async () => {
    hostWithout(/^who\./);
    await renderApp('/timeline?v=1&sel=suceso-7');
    const panel = await screen.findByLabelText('Evento', { selector: 'section' });
    expect(within(panel).getByRole('heading', { level: 2 }).textContent).toMatch(/ sobre /);
    await notice(/quién participa/);
  }, 30_000);
});
