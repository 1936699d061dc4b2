import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';

const bar = () => screen.findByRole('region', { name: 'Filtros' });
const button = async (name: string | RegExp) => within(await bar()).findByRole('button', { name });
const status = async () => within(await bar()).getByRole('status').textContent;

/** What the filters in use say, in full: each has an × that is named after it. */
async function sentences(name: string, remove: string): Promise<string[]> {
  const region = await screen.findByRole('region', { name });
  return within(region)
    .getAllByRole('button', { name: new RegExp(`^${remove}`) })
    .map((one) => one.getAttribute('aria-label')?.slice(remove.length) ?? '');
}

describe('filters in use', () => {
  test('read as sentences', async () => {
    await renderApp(
      '/timeline?v=1&t=2025-11-17..2026-04-20&actor=marco-rubio~jose-jeri~!cnn&country=!venezuela&text=per%C3%BA',
    );
    expect(await sentences('Filtros', 'Quitar filtro: ')).toEqual([
      'Fecha 17 nov 2025 – 20 abr 2026',
      'Actor es Marco Rubio o José Jerí, no CNN',
      'País no es Venezuela',
      'Texto contiene “perú”',
    ]);
  });

  test('read as sentences in English', async () => {
    await renderApp('/timeline?v=1&actor=marco-rubio~jose-jeri&source=none&status=!planned', {
      language: 'en',
    });
    expect(await sentences('Filters', 'Remove filter: ')).toEqual([
      'Actor is Marco Rubio or José Jerí',
      'Source is outlet not stated',
      'Status is not Planned',
    ]);
  });

  test('show two values and count the rest, which their names give in full', async () => {
    await renderApp('/timeline?v=1&status=planned~occurred~ongoing');
    expect(await sentences('Filtros', 'Quitar filtro: ')).toEqual([
      'Estado es Previsto, Ocurrido o En curso',
    ]);
    expect((await button(/^Estado es/)).textContent).toBe('Estado es Previsto o 2 más');
  });

  test('go with their ×, the focus stays in the bar, and Back brings them back', async () => {
    const { user, router, address } = await renderApp(
      '/timeline?v=1&actor=marco-rubio&status=planned',
    );
    await user.click(await button('Quitar filtro: Actor es Marco Rubio'));
    await waitFor(() => expect(address()).toBe('/timeline?v=1&status=planned'));
    expect(document.activeElement).toBe(await button('Añadir filtro'));
    await router.navigate(-1);
    await waitFor(() => expect(address()).toBe('/timeline?v=1&actor=marco-rubio&status=planned'));
  });

  test('turn into their opposite with an Alt-click', async () => {
    const { user, address } = await renderApp('/timeline?v=1&actor=marco-rubio~!cnn');
    const chip = await button(/^Actor es Marco Rubio, no CNN/);
    await user.keyboard('{Alt>}');
    await user.click(chip);
    await user.keyboard('{/Alt}');
    await waitFor(() => expect(address()).toBe('/timeline?v=1&actor=!marco-rubio~cnn'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('that nothing in the corpus meets stay and say so', async () => {
    await renderApp('/timeline?v=1&text=xyzzy');
    expect((await button(/^Texto contiene/)).textContent).toBe(
      'Texto contiene “xyzzy” · sin eventos en el corpus',
    );
  });

  test('leave counts that are said aloud when they change', async () => {
    const { user } = await renderApp('/timeline');
    await waitFor(async () =>
      expect(await status()).toMatch(/^\d+ eventos \d+ citas sobre eventos \d+ artículos$/),
    );
    const before = await status();
    await user.click(await button('Añadir filtro'));
    await user.click(await screen.findByRole('button', { name: 'Estado' }));
    await user.click(await screen.findByRole('gridcell', { name: /^Previsto/ }));
    await waitFor(async () => expect(await status()).not.toBe(before));
  });
});

describe('when nothing is left', () => {
  test('the filter whose removal gives most is named, and one click removes it', async () => {
    const { user, address } = await renderApp('/timeline?v=1&actor=cnn&status=planned');
    await screen.findByText('Ningún evento cumple estos filtros');
    const sentence = await screen.findByText(
      /^Sin “Estado es Previsto” hay|^Sin “Actor es CNN” hay/,
    );
    const isStatus = sentence.textContent.includes('Estado');
    await user.click(screen.getByRole('button', { name: 'Quitar ese filtro' }));
    await waitFor(() =>
      expect(address()).toBe(isStatus ? '/timeline?v=1&actor=cnn' : '/timeline?v=1&status=planned'),
    );
    await waitFor(() =>
      expect(screen.queryByText('Ningún evento cumple estos filtros')).toBeNull(),
    );
  });

  test('and no single removal helps, all filters can be removed', async () => {
    const { user, address } = await renderApp('/timeline?v=1&text=xyzzy&country=marte&certainty=x');
    await screen.findByText('Ningún evento cumple estos filtros');
    await user.click(screen.getByRole('button', { name: 'Quitar ese filtro' }));
    await waitFor(() => expect(address()).toBe('/timeline'));
  });
});
