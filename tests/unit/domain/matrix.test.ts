import { describe, expect, test } from 'vitest';
import {
  buildMatrix,
  columnOf,
  countPositions,
  isSilent,
  matrixActors,
  heldCounts,
  statedCount,
} from '#src/domain/matrix.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { actor, day, event, issue, stance } from './matrix-rows.ts';
import { tableOf } from './table-of.ts';

const anna = actor('anna');
const bruno = actor('bruno');
const treaty = issue('treaty');
const visit = issue('visit');

describe('the actors of the matrix', () => {
  const rows = (
    actors: readonly ActorRow[],
    { participants = [], speakers = [] }: Partial<Record<'participants' | 'speakers', ActorRow[]>>,
  ) =>
    matrixActors({
      actors,
      stances: speakers.map((speaker) => stance({ actor: speaker })),
      events: tableOf(participants.map((participant) => event([participant]))),
    }).map(({ id }) => id);

  test('are all persons, who could have spoken', () => {
    expect(rows([anna, bruno], {})).toEqual(['anna', 'bruno']);
  });

  test('are the bodies that take part in an event, not those named only in a title', () => {
    const ministry = actor('ministry', { kind: 'ministry' });
    expect(rows([ministry], {})).toEqual([]);
    expect(rows([ministry], { participants: [ministry] })).toEqual(['ministry']);
  });

  test('are not countries, media, alliances and groups, unless one has a stance', () => {
    const others = (['country', 'medium', 'alliance', 'group'] as const).map((kind) =>
      actor(kind, { kind }),
    );
    expect(rows(others, { participants: others })).toEqual([]);
    expect(rows(others, { speakers: others.slice(2) })).toEqual(['alliance', 'group']);
  });
});

describe('the matrix', () => {
  const said = [
    stance({ actor: anna, issue: treaty, position: 'oppose', date: day(1) }),
    stance({ actor: anna, issue: treaty, position: 'support', date: day(2) }),
    stance({ actor: bruno, issue: treaty, position: 'unclear' }),
    stance({ actor: anna, issue: visit, position: 'neutral' }),
  ];
  const matrix = buildMatrix([anna, bruno], [treaty, visit], said, said, 'all');

  test('has a cell for every actor and issue, empty where there is no statement', () => {
    expect(matrix.rows.map((row) => row.cells.map((cell) => cell.position))).toEqual([
      ['support', 'neutral'],
      ['unclear', 'none'],
    ]);
  });

  test('counts the quotes of a row over all its cells', () => {
    expect(matrix.rows.map((row) => row.quotes)).toEqual([3, 1]);
  });

  test('counts positions, and silence apart from them', () => {
    const counts = countPositions(matrix.rows.flatMap((row) => row.cells));
    expect(counts).toEqual({
      support: 1,
      'support-with-reservations': 0,
      neutral: 1,
      unclear: 1,
      oppose: 0,
      none: 1,
    });
    expect(statedCount(counts)).toBe(3);
    expect(heldCounts(counts)).toEqual({ held: 2, unclear: 1 });
  });

  test('counts a column by its own cells', () => {
    expect(statedCount(countPositions(columnOf(matrix, 0)))).toBe(2);
    expect(statedCount(countPositions(columnOf(matrix, 1)))).toBe(1);
  });

  test('does not take for silence what the filters leave out', () => {
    const filtered = buildMatrix([anna, bruno], [treaty, visit], said.slice(2), said, 'all');
    expect(filtered.rows[0]?.cells[0]).toEqual({ position: 'none', quotes: 0, filteredOut: 2 });
    expect(filtered.rows.map((row) => row.cells.map(isSilent))).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(countPositions(columnOf(filtered, 0)).none).toBe(0);
  });
});
