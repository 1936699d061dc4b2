import { describe, expect, test } from 'vitest';
import { NO_FILTERS, type Filters } from '#src/domain/filters.ts';
import { isPicked, keepsActor, keepsIssue } from '#src/domain/matrix-filter.ts';
import type { MatrixCell } from '#src/domain/matrix.ts';
import { stanceAsOf } from '#src/domain/stance-as-of.ts';
import { actor, issue, stance } from './matrix-rows.ts';

const filters = (more: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...more });
const is = (value: string) => ({ value, exclude: false });
const isNot = (value: string) => ({ value, exclude: true });

const support = stanceAsOf([stance()], 'all') as MatrixCell;
const silence: MatrixCell = { position: 'none', quotes: 0, filteredOut: 0 };
const leftOut: MatrixCell = { position: 'none', quotes: 0, filteredOut: 2 };

describe('filters on the matrix', () => {
  test('keep the rows of the actors and countries that are asked for', () => {
    const anna = actor('anna', { country: 'peru' });
    expect(keepsActor(NO_FILTERS, anna)).toBe(true);
    expect(keepsActor(filters({ actor: [is('bruno'), is('anna')] }), anna)).toBe(true);
    expect(keepsActor(filters({ actor: [is('bruno')] }), anna)).toBe(false);
    expect(keepsActor(filters({ actor: [isNot('anna')] }), anna)).toBe(false);
    expect(keepsActor(filters({ actor: [is('anna')], country: [is('chile')] }), anna)).toBe(false);
  });

  test('keep the columns of the issues that are asked for', () => {
    expect(keepsIssue(filters({ issue: [is('treaty')] }), issue('treaty'))).toBe(true);
    expect(keepsIssue(filters({ issue: [is('treaty')] }), issue('visit'))).toBe(false);
  });

  test('pick the cells of a stance, silence among them', () => {
    const picked = (more: Partial<Filters>) =>
      [support, silence, leftOut].map((cell) => isPicked(filters(more), cell));
    expect(picked({})).toEqual([true, true, true]);
    expect(picked({ stance: [{ value: 'support', exclude: false }] })).toEqual([
      true,
      false,
      false,
    ]);
    expect(picked({ stance: [{ value: 'none', exclude: false }] })).toEqual([false, true, false]);
    expect(picked({ stance: [{ value: 'support', exclude: true }] })).toEqual([false, true, true]);
  });
});
