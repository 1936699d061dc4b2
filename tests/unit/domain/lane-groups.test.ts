import { describe, expect, test } from 'vitest';
import { allEvents } from '#src/domain/event-set.ts';
import { laneGroups, type LaneKey } from '#src/domain/lane-groups.ts';
import { actor } from './matrix-rows.ts';
import { issue, smallIndex } from './small-index.ts';
import { setOf } from './table-of.ts';

const index = smallIndex({
  issues: [
    { ...issue('visit'), lane: 'b' },
    { ...issue('alliance'), lane: 'a' },
    { ...issue('status'), lane: 'a' },
  ],
  actors: [
    actor('rubio', { country: 'usa' }),
    actor('jeri', { country: 'peru' }),
    actor('usa', { kind: 'country' }),
    actor('peru', { kind: 'country' }),
    actor('detained', { kind: 'group' }),
  ],
  events: [
    { id: 'call', issue: 'visit', actors: ['rubio', 'jeri'] },
    { id: 'designation', issue: 'status', actors: ['usa', 'peru'], status: 'planned' },
    { id: 'speech', issue: 'alliance', actors: ['jeri'], status: 'ongoing' },
    { id: 'detention', issue: 'visit', actors: ['detained'] },
  ],
});
const corpus = {
  lanes: ['b', 'a'].map((id) => ({ id, name: { es: id, en: id } })),
  issueById: index.issueById,
  actorById: index.actorById,
};

function lanes(key: LaneKey): Record<string, string[]> {
  const groups = laneGroups(allEvents(index.events), key, corpus);
  return Object.fromEntries(
    groups.map(({ id, events }) => [id, Array.from(events, (event) => event.id)]),
  );
}

describe('lanes', () => {
  test('of issues stand in the order of the corpus, several issues in one', () => {
    expect(Object.entries(lanes('issue'))).toEqual([
      ['b', ['call', 'detention']],
      ['a', ['designation', 'speech']],
    ]);
  });

  test('of actors begin with the busiest; an event stands with everyone who takes part', () => {
    expect(Object.entries(lanes('actor'))).toEqual([
      ['jeri', ['call', 'speech']],
      ['detained', ['detention']],
      ['peru', ['designation']],
      ['rubio', ['call']],
      ['usa', ['designation']],
    ]);
  });

  test('of countries end with what belongs to none', () => {
    expect(Object.entries(lanes('country'))).toEqual([
      ['peru', ['call', 'designation', 'speech']],
      ['usa', ['call', 'designation']],
      ['none', ['detention']],
    ]);
  });

  test('of statuses go from what happened to what is planned', () => {
    expect(Object.keys(lanes('status'))).toEqual(['occurred', 'ongoing', 'planned']);
  });

  test('can be given up for one picture of everything', () => {
    expect(lanes('none')).toEqual({ all: ['call', 'designation', 'speech', 'detention'] });
    expect(laneGroups(setOf([]), 'none', corpus)).toEqual([]);
  });
});
