import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import type { Registries, Registry } from '#src/pipeline/reading/corpus.ts';
import type { Rule } from './rule.ts';

type Given = Pick<Finding, 'file' | 'span'> & { id: string };

export const uniqueIds: Rule = {
  name: 'unique-ids',
  description: 'An id is given once; reports and statements of all articles share one space.',
  check: {
    corpus: ({ registries, articles }) => [
      ...duplicates(idsOf(registries.sources)),
      ...duplicates(idsOf(registries.actors)),
      ...duplicates(idsOf(registries.lanes)),
      ...duplicates(idsOf(registries.issues)),
      ...duplicates(idsOf(registries.events)),
      ...duplicates(articles.flatMap((article) => article.ids)),
      ...duplicates(retiredIds(registries)),
    ],
  },
};

function idsOf<T extends { id: string }>({ source, path, entries }: Registry<T>): Given[] {
  return entries.map(({ id }, i) => ({
    id,
    ...findingAt(source, [...path, i, 'id'], { message: '' }),
  }));
}

function retiredIds({ retired: { source, value } }: Registries): Given[] {
  return (value ?? []).map(({ entity, id }, i) => ({
    ...findingAt(source, [i, 'id'], { message: '' }),
    id: `${entity} ${id}`,
  }));
}

function duplicates(given: readonly Given[]): Finding[] {
  const first = new Map<string, Given>();
  return given.flatMap((next) => {
    const { id, file, span } = next;
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, next);
      return [];
    }
    return [
      {
        file,
        span,
        message: `The id "${id}" is given twice.`,
        details: [{ file: earlier.file, offset: earlier.span.start, text: 'first given here' }],
        tip: 'Give this one an id of its own. Ids that are published already stay as they are.',
      },
    ];
  });
}
