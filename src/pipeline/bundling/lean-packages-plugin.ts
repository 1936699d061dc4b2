import type { Plugin } from 'vite';
import { withPlainQueries } from './lean-queries.ts';

const ICON_MAKER = "import createLucideIcon from '../createLucideIcon.mjs'";
const PLAIN_ICON_MAKER = "import { createIcon as createLucideIcon } from '/src/ui/create-icon.ts'";

/**
 * Leaves out of the built app what packages bring for others: react-router's warnings for
 * developers, which its exports offer no way around, and its components that nobody imports but
 * that are kept for the name they are given; query-core's mutations and paged queries; the options
 * that lucide's icons take.
 */
export function leanPackages(): Plugin[] {
  return [
    {
      name: 'lean-packages:router',
      apply: 'build',
      enforce: 'pre',
      resolveId: {
        filter: { id: /^react-router$/ },
        async handler(id, importer) {
          const found = await this.resolve(id, importer, { skipSelf: true });
          return found?.id.replace('/dist/development/', '/dist/production/');
        },
      },
      transform: {
        filter: { id: /\/react-router\/dist\/production\/[^/]+\.mjs$/ },
        handler: (code) => ({ code: withoutEffects(code), map: null }),
      },
    },
    {
      name: 'lean-packages:queries',
      apply: 'build',
      enforce: 'pre',
      transform: {
        filter: { id: /\/query-core\/build\/modern\/(?:query|queryClient)\.js$/ },
        handler: (code) => ({ code: withPlainQueries(code), map: null }),
      },
    },
    {
      name: 'lean-packages:icons',
      apply: 'build',
      enforce: 'pre',
      transform: {
        filter: {
          id: /\/lucide-react\/dist\/esm\/icons\/[a-z0-9-]+\.mjs$/,
          code: /createLucideIcon/,
        },
        handler: (code) => ({ code: withPlainIcon(code), map: null }),
      },
    },
  ];
}

/** Marks components as free of effects, and takes away their names for developers' tools. */
export function withoutEffects(code: string): string {
  return code
    .replace(/^\w+\.displayName = "\w+";$/gm, '')
    .replace(/^(var \w+ = )(?=\w+\.(?:forwardRef|memo|createContext)\()/gm, '$1/* @__PURE__ */ ');
}

/** @throws Error where an icon is not written as lucide 1 writes them */
export function withPlainIcon(code: string): string {
  if (!code.includes(ICON_MAKER)) throw new Error('lucide-react writes its icons another way now');
  return code.replace(ICON_MAKER, PLAIN_ICON_MAKER);
}
