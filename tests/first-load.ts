import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtPart } from './built-part.ts';

/**
 * The scripts that a first visit to the timeline runs before it stands: those of its page, the
 * texts of one language, and all that these import. What comes later, on demand or at leisure, is
 * not among them; an end-to-end test holds the list against what a browser fetches.
 *
 * @param folder of a built app
 * @param screen a phone has a list in place of lanes, which comes with what that imports
 * @returns names of files in `assets/`
 */
export function firstLoadScripts(
  folder: string,
  language: 'es' | 'en',
  screen: 'wide' | 'phone' = 'wide',
): string[] {
  const page = readFileSync(join(folder, 'timeline/index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) => path);
  if (named.length === 0) throw new Error(`no start page in ${folder}`);
  const parts = [`${language}-first`, ...(screen === 'phone' ? ['PhoneTimeline'] : [])];
  const later = parts.map((name) => builtPart(folder, name));
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(folder, 'assets', file), 'utf8');
    for (const [, path = ''] of code.matchAll(STATIC_IMPORT)) add(basename(path));
  };
  for (const path of [...named, ...later]) add(basename(path));
  return [...found];
}

/** As the bundler writes them; a dynamic import has a parenthesis before its address. */
const STATIC_IMPORT = /\b(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g;
