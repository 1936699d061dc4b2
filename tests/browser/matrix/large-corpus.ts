import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { actor, bounds, issue, stance } from '#tests/unit/domain/matrix-rows.ts';
import { tableOf } from '#tests/unit/domain/table-of.ts';

/** A corpus of nothing but stances: every actor is silent on about a third of the issues. */
export function corpusOf(actorCount: number, issueCount: number): CorpusIndex {
  const countries = ['peru', 'chile', 'cuba', 'fiji'].map((id) => actor(id, { kind: 'country' }));
  const people = Array.from({ length: actorCount }, (_, i) =>
    actor(`actor-${String(i).padStart(3, '0')}`, { country: countries[i % 4]?.id ?? '' }),
  );
  const issues = Array.from({ length: issueCount }, (_, i) => issue(`issue-${i}`));
  const stances = people.flatMap((speaker, row) =>
    issues.flatMap((about, column) => {
      const position = POSITIONS[(row * 7 + column * 3) % 7];
      return position
        ? [stance({ actor: speaker, issue: about, position, date: bounds(null, 20_464) })]
        : [];
    }),
  );
  const actors = [...countries, ...people];
  return {
    buildId: 'generated',
    parts: null,
    lanes: [],
    issues,
    actors,
    sources: [],
    articles: [],
    events: tableOf([]),
    sharedQuotes: [],
    stances,
    issueById: byId(issues),
    actorById: byId(actors),
    sourceById: new Map(),
    articleById: new Map(),
    eventById: new Map(),
    retired: new Map(),
  };
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}
