const siblings = ['data', 'url', 'exports'];
const core = ['schema', 'domain'];
const aside = ['ui', 'i18n'];

/** What the files of a layer may import, besides their own layer. */
export const allowed = new Map<string, readonly string[]>([
  ['schema', []],
  ['domain', ['schema']],
  ['pipeline', core],
  ['data', [...core, ...siblings, 'i18n']],
  ['url', [...core, ...siblings, 'i18n']],
  ['exports', [...core, ...siblings, 'i18n']],
  ['ui', []],
  ['i18n', []],
  ['components', [...core, ...siblings, ...aside, 'charts']],
  ['charts', [...core, ...siblings, ...aside, 'components']],
  ['routes', [...core, ...siblings, ...aside, 'components', 'charts']],
  ['main', [...core, ...siblings, ...aside, 'components', 'charts', 'routes', 'mocks']],
  ['mocks', [...core, ...siblings]],
]);

/** The layer of a file of the app or the mocks: its folder; `main` for those directly in `src/`. */
export function layerOf(path: string): string | undefined {
  if (path.startsWith('mocks/')) return 'mocks';
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src') return undefined;
  return rest.length === 0 ? 'main' : folder;
}

/** Whether a file ends up in the browser. */
export function isShipped(path: string): boolean {
  const layer = layerOf(path);
  return layer !== undefined && layer !== 'schema' && layer !== 'pipeline';
}
