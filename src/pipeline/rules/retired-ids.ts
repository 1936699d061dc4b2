import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { RetiredId } from '#src/schema/retired-ids.ts';
import type { Rule, WholeCorpus } from './rule.ts';

type Entity = RetiredId['entity'];

export const retiredIds: Rule = {
  name: 'retired-ids',
  description: 'An id in ids.yaml is in use no more, and a redirect leads to one that is.',
  check: {
    corpus(corpus) {
      const { source, value } = corpus.registries.retired;
      if (!value || value.length === 0) return [];
      const isLive = liveIds(corpus);
      return value.flatMap((entry, i): Finding[] => {
        const { entity, id } = entry;
        if (isLive(entity, id)) {
          return [
            findingAt(source, [i, 'id'], {
              message: `The ${entity} "${id}" is retired, and yet it is given.`,
              tip: 'A retired id is never used again: give the new entry another id.',
            }),
          ];
        }
        if (!('redirect' in entry) || isLive(entity, entry.redirect)) return [];
        return [
          findingAt(source, [i, 'redirect'], {
            message: `The redirect leads to the ${entity} "${entry.redirect}", which is not given.`,
            tip: 'Name the id that is in use today; redirects do not lead to redirects.',
          }),
        ];
      });
    },
  },
};

function liveIds({ registries, articles }: WholeCorpus): (entity: Entity, id: string) => boolean {
  const coded = new Set(
    articles.flatMap((article) => article.ids).map(({ entity, id }) => `${entity}/${id}`),
  );
  return (entity, id) => {
    switch (entity) {
      case 'event':
        return registries.events.byId.has(id);
      case 'actor':
        return registries.actors.byId.has(id);
      case 'issue':
        return registries.issues.byId.has(id);
      case 'source':
        return registries.sources.byId.has(id);
      case 'article':
        return registries.articleIds.has(id);
      case 'statement':
      case 'report':
        return coded.has(`${entity}/${id}`);
    }
  };
}
