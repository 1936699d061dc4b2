import type { Page } from '@playwright/test';
import { walkTo } from '#tests/e2e/app.ts';
import { expect } from '#tests/e2e/watched-test.ts';

/** A screen in one of its main states: where it is, and what shows that one has arrived. */
export type Stop = { name: string; address: string; shows: string; open?: Opening };

/** What no address can open: the button of the page that does, or the keys. */
type Opening = ({ key: string } | { button: RegExp | string }) & { dialog: RegExp; type?: string };

/** Every route, and each of its main states, once. Names of things are the same in both languages. */
export const stops: readonly Stop[] = [
  { name: 'timeline', address: 'timeline', shows: '[role=grid] [data-event]' },
  {
    name: 'timeline with an event open',
    address: 'timeline?v=1&sel=rubio-visit',
    shows: 'blockquote',
  },
  {
    name: 'page of an event',
    address: 'events/us-intervention-caracas',
    shows: 'blockquote',
  },
  {
    name: 'timeline by actors, near, with filters',
    address:
      'timeline?v=1&t=2025-12-01..2026-01-20&actor=marco-rubio~hugo-de-zela~!nato&status=occurred~planned&text=visita&lanes=actor',
    shows: '[role=grid] [data-event]',
  },
  {
    name: 'timeline summed up',
    address: 'timeline?v=1&t=2025-12-01..2026-03-31&actor=marco-rubio&type=!CONSULT&sum=1',
    shows: 'section li [data-state=excluded]',
  },
  {
    name: 'timeline without events',
    address: 'timeline?v=1&actor=cnn&status=planned',
    shows: 'text=/No event meets these filters|Ningún evento cumple estos filtros/',
  },
  { name: 'matrix', address: 'matrix', shows: '[role=gridcell]' },
  {
    name: 'matrix with a cell open',
    address: 'matrix?v=1&cell=jose-jeri~venezuela-intervention',
    shows: 'blockquote',
  },
  {
    name: 'matrix as of a day, with what changed',
    address: 'matrix?v=1&asof=2026-01-11&since=2025-12-13',
    shows: 'blockquote',
  },
  {
    name: 'matrix as of a day, with a cell that is silent by then',
    address: 'matrix?v=1&asof=2025-12-13&cell=jose-jeri~venezuela-intervention',
    shows: 'text=/No statement on record by|Sin declaración registrada hasta/',
  },
  {
    name: 'matrix with an issue over time as a chart',
    address: 'matrix?v=1&asof=2025-12-13&chart=time~rubio-visit',
    shows: 'path.recharts-area-area',
  },
  {
    name: 'matrix with an issue by group as a chart',
    address: 'matrix?v=1&group=kind&stance=support&chart=groups~non-nato-ally',
    shows: 'path.recharts-rectangle',
  },
  {
    name: 'matrix with who changed stance as a chart',
    address: 'matrix?v=1&since=2025-12-13&chart=flows',
    shows: '[data-flow]',
  },
  {
    name: 'matrix with a silent cell open',
    address: 'matrix?v=1&group=kind&view=compact&cell=marco-rubio~venezuela-intervention',
    shows: '[role=region] h2, section h2',
  },
  {
    name: 'matrix with rows by hand, the silent in one line',
    address:
      'matrix?v=1&group=none&sort=hand&rows=marco-rubio~jose-jeri~us-government~hugo-de-zela&silent=line',
    shows: '[role=gridcell]',
  },
  { name: 'actors', address: 'actors', shows: 'main h1' },
  {
    name: 'actors in groups, with filters',
    address: 'actors?v=1&country=peru&cards=issues&cardsby=kind',
    shows: 'main h1',
  },
  { name: 'actor', address: 'actors/jose-jeri', shows: 'main h1' },
  { name: 'silent actor', address: 'actors/nato', shows: 'main h1' },
  { name: 'articles', address: 'articles', shows: 'main nav a' },
  {
    name: 'article with a quote',
    address: 'articles/entrevista-alvarez?v=1&q=jeri-necessary-measure',
    shows: 'mark[data-active]',
  },
  {
    name: 'citations of an article',
    address: 'articles/aliado-principal-no-otan',
    shows: 'main h1',
    open: { button: /^(Cite|Citar)$/, dialog: /^(Cite the article|Citar el artículo)$/ },
  },
  { name: 'overview', address: 'overview', shows: 'main h1' },
  {
    name: 'actors side by side',
    address: 'compare?v=1&actors=jose-jeri~us-government~nato',
    shows: 'table [data-quote]',
  },
  {
    name: 'filters beside an actor',
    address: 'actors/jose-jeri?v=1&issue=rubio-visit',
    shows: 'main h1',
  },
  {
    name: 'an actor on two days',
    address: 'compare?v=1&asof=2026-01-11&since=2025-12-13&actors=hugo-de-zela',
    shows: 'td a',
  },
  { name: 'unknown article', address: 'articles/no-such-article', shows: 'main nav a' },
  { name: 'unknown page', address: 'nowhere', shows: 'main h1' },
  {
    name: 'search',
    address: 'timeline',
    shows: '[role=grid] [data-event]',
    open: { key: 'Control+k', dialog: /^(Search or jump to|Buscar o ir a)$/, type: 'rubio' },
  },
  {
    name: 'list of keys',
    address: 'matrix',
    shows: '[role=gridcell]',
    open: { key: '?', dialog: /^(Keyboard|Teclado)$/ },
  },
  {
    name: 'choice of rows',
    address: 'matrix?v=1&rows=marco-rubio~jose-jeri',
    shows: '[role=gridcell]',
    open: { button: /^(Rows|Filas) /, dialog: /^(Rows and their order|Filas y su orden)$/ },
  },
  {
    name: 'choice of a filter',
    address: 'matrix',
    shows: '[role=gridcell]',
    open: { key: 'f', dialog: /^(Add filter|Añadir filtro)$/ },
  },
];

/** What opens over a wide window, in English. */
export const menus: readonly Stop[] = [
  {
    name: 'menu of languages',
    address: 'actors',
    shows: 'main h1',
    open: { button: 'EN: Language', dialog: /^Language$/ },
  },
  {
    name: 'menu of themes and densities',
    address: 'actors',
    shows: 'main h1',
    open: { button: 'Display and keyboard', dialog: /^Display and keyboard$/ },
  },
  {
    name: 'words of the grades',
    address: 'articles',
    shows: 'main nav a',
    open: { button: 'The grades', dialog: /^What the grades mean$/ },
  },
  {
    name: 'choice of days',
    address: 'timeline?v=1&t=2026-02-01..2026-02-28',
    shows: '[role=grid] [data-event]',
    open: { button: /^Date /, dialog: /^Filter by: Date$/ },
  },
  {
    name: 'choice of actors',
    address: 'timeline?v=1&actor=marco-rubio~!nato',
    shows: '[role=grid] [data-event]',
    open: { button: /^Actor is /, dialog: /^Filter by: Actor$/ },
  },
];

/** What stands in the place of a part that is on its way. */
const LOADING = /^(Loading|Cargando)/;

/** Goes to a stop within the loaded page, and waits until it stands. */
export async function arriveAt(page: Page, { address, shows, open }: Stop): Promise<void> {
  await enter(page, address);
  await expect(page.locator(shows).first()).toBeVisible();
  await settle(page);
  if (!open) return;
  if ('key' in open) await page.keyboard.press(open.key);
  else await page.getByRole('button', { name: open.button }).click();
  const dialog = page.getByRole('dialog', { name: open.dialog });
  await expect(dialog).toBeVisible();
  if (open.type === undefined) return;
  await dialog.getByRole('combobox').fill(open.type);
  await expect(dialog.locator('[data-quote]').first()).toBeVisible();
}

/** Waits for the parts that come late; what stands first may ask for more. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await expect(page.getByRole('status').filter({ hasText: LOADING })).toHaveCount(0);
  await expect(page.locator('.recharts-responsive-container:not(:has(svg))')).toHaveCount(0);
}

/** Goes to an address and waits until its screen has taken the place of the one before. */
export async function enter(page: Page, address: string): Promise<void> {
  const nowhere = /^(There is no such page|No existe esa página)/;
  await walkTo(page, 'nowhere');
  await expect(page).toHaveTitle(nowhere);
  if (address === 'nowhere') return;
  await walkTo(page, address);
  await expect(page).not.toHaveTitle(nowhere);
}

/** Closes what was opened over a stop. */
export async function leave(page: Page, { open }: Stop): Promise<void> {
  if (!open) return;
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: open.dialog })).toBeHidden();
}

/** Loads the app once in a language that then stays. */
export async function startIn(page: Page, language: 'es' | 'en'): Promise<void> {
  await page.goto(`actors?v=1&lang=${language}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
