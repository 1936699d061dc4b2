import { expect, test } from 'vitest';
import { assembleIndex } from '#src/domain/assemble-index.ts';
import { corpusIndex } from '#src/domain/corpus-index.ts';
import { intervalsOf, allEvents } from '#src/domain/event-set.ts';
import { indexBody } from '#src/pipeline/emitting/index-file.ts';
import { planShards } from '#src/pipeline/emitting/shard-plan.ts';
import { splitIndex } from '#src/pipeline/emitting/split-index.ts';
import { indexFileSchema } from '#src/schema/index-file.ts';
import { SCHEMA_VERSION } from '#src/schema/manifest.ts';
import { inventedCorpus } from '#tests/bench/invented-corpus.ts';

const corpus = inventedCorpus({ events: 4500, actors: 80, seed: 7 });
const whole = indexBody(corpus, planShards(corpus));
const stamp = { schemaVersion: SCHEMA_VERSION, buildId: 'build' } as const;
const split = splitIndex(whole);
const draw = { ...stamp, ...split.draw };
const parts = {
  draw,
  who: { ...stamp, ...split.who },
  facets: { ...stamp, ...split.facets },
  articles: { ...stamp, ...split.articles },
  stances: { ...stamp, ...split.stances },
  texts: split.texts.map((texts) => ({ ...stamp, ...texts })),
};

test('an index taken apart and put together again is the same', () => {
  const again = assembleIndex(parts);
  expect(indexFileSchema.parse(again)).toEqual({ ...stamp, ...whole });
});

test('of the first part alone, every event stands in its lane and on its days', () => {
  const bare = { ...parts, who: null, facets: null, articles: null, stances: null, texts: [] };
  const index = corpusIndex(assembleIndex(bare), bare);
  const full = corpusIndex({ ...stamp, ...whole });
  expect(index.events.columns).toEqual(full.events.columns);
  expect(index.events.field('issue')).toEqual(full.events.field('issue'));
  expect(intervalsOf(allEvents(index.events))).toEqual(intervalsOf(allEvents(full.events)));
  expect(index.events.isNamed(0)).toBe(false);
  expect(index.events.at(0)).toMatchObject({ title: { es: '', en: '' }, participants: [] });
});

test('words come file by file', () => {
  const second = { ...parts, texts: parts.texts.slice(1, 2) };
  const { events } = corpusIndex(assembleIndex(second), second);
  expect([1999, 2000, 3999, 4000].map(events.isNamed)).toEqual([false, true, true, false]);
  expect(events.rowOf(events.at(2000).id)).toBe(2000);
});
