import { nearestWord } from '#src/pipeline/anchoring/nearest-word.ts';
import type { Fault } from '#src/pipeline/problem.ts';
import type { Registries } from '#src/pipeline/reading/corpus.ts';

export type Entity = 'source' | 'actor' | 'lane' | 'issue' | 'event' | 'article';

/** The fault of a reference that leads nowhere, or null. */
export function referenceFault(registries: Registries, entity: Entity, id: string): Fault | null {
  if (isKnown(registries, entity, id)) return null;
  const message = `There is no ${entity} "${id}".`;
  const retired = registries.retired.value?.find(
    (entry) => entry.entity === entity && entry.id === id,
  );
  if (retired && 'redirect' in retired) {
    return { message, tip: `It is now called "${retired.redirect}".` };
  }
  if (retired) return { message, tip: `It was removed: ${retired.removed.en}` };
  const near = nearestWord(id, knownIds(registries, entity));
  return {
    message,
    tip: near === null ? `Add it to ${HOMES[entity]}.` : `Did you mean "${near}"?`,
  };
}

const HOMES: Readonly<Record<Entity, string>> = {
  source: 'sources.yaml',
  actor: 'actors.yaml',
  lane: 'the lanes of issues.yaml',
  issue: 'issues.yaml',
  event: 'events.yaml',
  article: 'articles/',
};

function isKnown(registries: Registries, entity: Entity, id: string): boolean {
  if (entity === 'article') return registries.articleIds.has(id);
  return registryOf(registries, entity).knows(id);
}

function knownIds(registries: Registries, entity: Entity): Iterable<string> {
  if (entity === 'article') return registries.articleIds;
  return registryOf(registries, entity).byId.keys();
}

function registryOf(registries: Registries, entity: Exclude<Entity, 'article'>) {
  switch (entity) {
    case 'source':
      return registries.sources;
    case 'actor':
      return registries.actors;
    case 'lane':
      return registries.lanes;
    case 'issue':
      return registries.issues;
    case 'event':
      return registries.events;
  }
}
