import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { resolveId } from '#src/domain/resolve-id.ts';
import type { ActorRow } from '#src/schema/index-file.ts';

/** The actors of these ids, by their new ones where they were replaced; what is unknown is left out. */
export function actorsSideBySide(index: CorpusIndex, ids: readonly string[]): ActorRow[] {
  const actors = ids.flatMap((id) => {
    const resolved = resolveId(index, 'actor', id);
    const current = resolved.kind === 'redirect' ? resolved.id : id;
    return index.actorById.get(current) ?? [];
  });
  return [...new Set(actors)];
}
