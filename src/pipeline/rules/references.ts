import { findingAt, type Path, type YamlSource } from '#src/pipeline/reading/yaml-source.ts';
import type { ArticleUnit, Registries } from '#src/pipeline/reading/corpus.ts';
import type { Finding } from '#src/pipeline/problem.ts';
import { referenceFault, type Entity } from './reference-fault.ts';
import type { Rule } from './rule.ts';

type Reference = { source: YamlSource; path: Path; entity: Entity; id: string };

export const references: Rule = {
  name: 'references',
  description: 'Every id that is referred to is given: actor, event, issue, source, article, lane.',
  check: {
    article: (unit, registries) => broken(articleReferences(unit), registries),
    corpus: ({ registries }) => [
      ...broken(registryReferences(registries), registries),
      ...countriesThatAreNone(registries),
    ],
  },
};

function broken(list: Iterable<Reference>, registries: Registries): Finding[] {
  return [...list].flatMap(({ source, path, entity, id }) => {
    const fault = referenceFault(registries, entity, id);
    return fault ? [findingAt(source, path, fault)] : [];
  });
}

function* articleReferences({ article, coding }: ArticleUnit): Generator<Reference> {
  const sourceId = article?.front.value?.source;
  if (article && typeof sourceId === 'string') {
    yield { source: article.front.source, path: ['source'], entity: 'source', id: sourceId };
  }
  if (!coding?.value) return;
  const { source, value } = coding;
  const optional = function* (path: Path, entity: Entity, id: string | undefined) {
    if (id !== undefined) yield { source, path, entity, id };
  };
  for (const [i, report] of value.reports.entries()) {
    yield { source, path: ['reports', i, 'event'], entity: 'event', id: report.event };
    yield* optional(['reports', i, 'accordingTo'], 'actor', report.accordingTo);
    yield* optional(['reports', i, 'via'], 'actor', report.via);
  }
  for (const [i, statement] of value.statements.entries()) {
    const at = ['statements', i];
    yield* optional([...at, 'speaker'], 'actor', statement.speaker);
    yield* optional([...at, 'accordingTo'], 'actor', statement.accordingTo);
    yield* optional([...at, 'via'], 'actor', statement.via);
    yield* optional([...at, 'event'], 'event', statement.event);
    for (const [j, stance] of statement.stances.entries()) {
      yield { source, path: [...at, 'stances', j, 'issue'], entity: 'issue', id: stance.issue };
    }
  }
  for (const [i, mention] of value.mentions.entries()) {
    yield { source, path: ['mentions', i, 'actor'], entity: 'actor', id: mention.actor };
  }
}

function* registryReferences({ sources, actors, issues, events }: Registries) {
  for (const [i, { actor }] of sources.entries.entries()) {
    if (actor !== undefined) yield reference(sources, [i, 'actor'], 'actor', actor);
  }
  for (const [i, actor] of actors.entries.entries()) {
    if (actor.country !== undefined)
      yield reference(actors, [i, 'country'], 'actor', actor.country);
    for (const [j, role] of actor.roles.entries()) {
      if (role.affiliation !== undefined) {
        yield reference(actors, [i, 'roles', j, 'affiliation'], 'actor', role.affiliation);
      }
      for (const [k, article] of role.attestedIn.entries()) {
        yield reference(actors, [i, 'roles', j, 'attestedIn', k], 'article', article);
      }
    }
  }
  for (const [i, { lane }] of issues.entries.entries()) {
    yield reference(issues, [i, 'lane'], 'lane', lane);
  }
  for (const [i, event] of events.entries.entries()) {
    yield reference(events, [i, 'issue'], 'issue', event.issue);
    for (const [j, { actor }] of event.participants.entries()) {
      yield reference(events, [i, 'participants', j, 'actor'], 'actor', actor);
    }
  }
}

function reference(
  registry: { source: YamlSource; path: Path },
  path: Path,
  entity: Entity,
  id: string,
): Reference {
  return { source: registry.source, path: [...registry.path, ...path], entity, id };
}

function countriesThatAreNone({ actors }: Registries): Finding[] {
  return actors.entries.flatMap(({ country }, i) => {
    const kind = country === undefined ? undefined : actors.byId.get(country)?.kind;
    if (kind === undefined || kind === 'country') return [];
    return [
      findingAt(actors.source, [i, 'country'], {
        message: `"${country}" is an actor of kind ${kind}, not a country.`,
        expected: 'the id of an actor of kind country',
      }),
    ];
  });
}
