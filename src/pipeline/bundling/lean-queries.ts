/** What the cache of queries asks of one of mutations. */
const NO_MUTATIONS =
  'const MutationCache = class { clear() {} resumePausedMutations() { return Promise.resolve(); } };';

const REPLACED: readonly (readonly [theirs: string, ours: string])[] = [
  ['import { MutationCache } from "./mutationCache.js";', NO_MUTATIONS],
  ['import { infiniteQueryBehavior } from "./infiniteQueryBehavior.js";', ''],
  [
    '(this.#queryType === "infinite" ? infiniteQueryBehavior(this.options.pages) : this.options.behavior)',
    'this.options.behavior',
  ],
];

/**
 * A module of query-core without mutations and without queries that come page by page: the app
 * only reads, and every file whole.
 * @throws Error where the module has none of them
 */
export function withPlainQueries(code: string): string {
  const plain = REPLACED.reduce((text, [theirs, ours]) => text.replace(theirs, ours), code);
  if (plain === code || /\binfiniteQueryBehavior\b/.test(plain)) {
    throw new Error('query-core is written another way now');
  }
  return plain;
}
