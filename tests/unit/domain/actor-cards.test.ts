import { expect, test } from 'vitest';
import { actorCards, type CardGrouping, type CardOrder } from '#src/domain/actor-cards.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { actor } from './matrix-rows.ts';
import { article, issue, smallIndex } from './small-index.ts';

function named(id: string, name: string, more: Partial<ActorRow> = {}): ActorRow {
  return actor(id, { name: { es: name, en: name }, ...more });
}

const actors = [
  named('peru', 'Perú', { kind: 'country', country: 'peru' }),
  named('usa', 'Estados Unidos', { kind: 'country', country: 'usa' }),
  named('ana', 'Ángela', { country: 'usa' }),
  named('bea', 'Beatriz', { country: 'peru' }),
  named('court', 'Corte', { kind: 'institution', country: 'peru' }),
  named('zoe', 'Zoe'),
];
const index = smallIndex({
  actors,
  issues: [issue('trade'), issue('arms')],
  articles: [article('news', null)],
  stances: [
    { actor: 'bea', issue: 'trade', position: 'support' },
    { actor: 'bea', issue: 'trade', position: 'oppose' },
    { actor: 'bea', issue: 'trade', position: 'oppose' },
    { actor: 'court', issue: 'trade', position: 'oppose' },
    { actor: 'court', issue: 'arms', position: 'oppose' },
  ],
});

function arranged(order: CardOrder, grouping: CardGrouping) {
  const cards = actorCards(index, actors, order, grouping, 'es');
  return cards.groups.map(
    ({ key, actors: group }) => `${key}: ${group.map(({ id }) => id).join()}`,
  );
}

test('cards stand by evidence, by name without regard to accents, or by issues', () => {
  expect(arranged('evidence', 'none')).toEqual(['all: bea,court,ana,zoe']);
  expect(arranged('name', 'none')).toEqual(['all: ana,bea,court,zoe']);
  expect(arranged('issues', 'none')).toEqual(['all: court,bea,ana,zoe']);
});

test('countries stand by name, and who has none comes last', () => {
  expect(arranged('evidence', 'country')).toEqual(['usa: ana', 'peru: bea,court', ': zoe']);
});

test('kinds stand in their own order, whatever orders the cards', () => {
  for (const order of ['evidence', 'issues'] as const) {
    expect(arranged(order, 'kind')).toEqual(['person: bea,ana,zoe', 'institution: court']);
  }
});

test('who is only named stands apart', () => {
  const { named: apart } = actorCards(index, actors, 'name', 'kind', 'es');
  expect(apart.map(({ id }) => id)).toEqual(['usa', 'peru']);
});
