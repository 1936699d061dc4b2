import type { RetiredId } from '#src/schema/retired-ids.ts';
import type { Localized } from '#src/schema/vocabulary.ts';
import type { CorpusIndex } from './corpus-index.ts';

/** What an id in a link can name. */
export type Entity = Exclude<RetiredId['entity'], 'statement' | 'report'>;

export type ResolvedId =
  | { kind: 'found'; id: string }
  /** Renamed: `id` is the one in use. */
  | { kind: 'redirect'; id: string }
  | { kind: 'removed'; reason: Localized }
  | { kind: 'unknown' };

/** What has become of an id that was given once. Follows renames; one that runs in a circle leads nowhere. */
export function resolveId(index: CorpusIndex, entity: Entity, id: string): ResolvedId {
  const inUse = idsInUse(index, entity);
  const passed = new Set<string>();
  let current = id;
  while (!inUse.has(current)) {
    const retired = index.retired.get(`${entity}/${current}`);
    if (!retired || passed.has(current)) return { kind: 'unknown' };
    if ('removed' in retired) return { kind: 'removed', reason: retired.removed };
    passed.add(current);
    current = retired.redirect;
  }
  return { kind: current === id ? 'found' : 'redirect', id: current };
}

function idsInUse(index: CorpusIndex, entity: Entity): { has: (id: string) => boolean } {
  switch (entity) {
    case 'event':
      return index.eventById;
    case 'actor':
      return index.actorById;
    case 'article':
      return index.articleById;
    case 'issue':
      return index.issueById;
    case 'source':
      return index.sourceById;
  }
}
