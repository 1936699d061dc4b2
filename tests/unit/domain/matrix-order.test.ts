import { describe, expect, test } from 'vitest';
import { arrangeRows, type RowGrouping, type RowOrder } from '#src/domain/matrix-order.ts';
import { buildMatrix } from '#src/domain/matrix.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { actor, day, issue, stance, undated } from './matrix-rows.ts';

const peru = actor('peru', { kind: 'country', name: { es: 'Perú', en: 'Peru' } });
const ministry = actor('ministry', { kind: 'ministry', country: 'peru' });
const zoila = actor('zoila', {
  country: 'peru',
  roles: [
    { title: { es: 'Jefa', en: 'Head' }, attestedIn: ['a'] },
    { title: { es: 'Ministra', en: 'Minister' }, affiliation: 'ministry', attestedIn: ['a'] },
  ],
});
const angel = actor('ángel', { country: 'chile' });
const stateless = actor('stateless', { kind: 'institution' });
const treaty = issue('treaty');
const said = [
  stance({ actor: zoila, issue: treaty, position: 'oppose' }),
  stance({ actor: zoila, issue: treaty, position: 'oppose' }),
  stance({ actor: angel, issue: treaty, position: 'unclear' }),
  stance({ actor: ministry, issue: treaty, position: 'neutral' }),
];
const { rows } = buildMatrix([stateless, ministry, zoila, angel], [treaty], said, said, 'all');

function arranged(grouping: RowGrouping, order: RowOrder): string[] {
  const groups = arrangeRows(rows, grouping, order, new Map([['peru', peru]]), 'es');
  return groups.map((group) => `${group.key}: ${group.rows.map((row) => row.actor.id).join(' ')}`);
}

describe('rows of the matrix', () => {
  test('stand by country, those without one last, most evidence first', () => {
    expect(arranged('country', 'evidence')).toEqual([
      'peru: zoila ministry',
      'chile: ángel',
      ': stateless',
    ]);
  });

  test('stand by kind, persons first', () => {
    expect(arranged('kind', 'name')).toEqual([
      'person: ángel zoila',
      'ministry: ministry',
      'institution: stateless',
    ]);
  });

  test('stand by what their roles belong to, with the body itself; others last', () => {
    expect(arranged('affiliation', 'name')).toEqual([
      'ministry: ministry zoila',
      ': ángel stateless',
    ]);
  });

  test('stand where an order of actors puts them, others by evidence', () => {
    const places = new Map([
      ['stateless', 0],
      ['ángel', 1],
    ]);
    expect(arranged('none', { places })).toEqual(['all: stateless ángel zoila ministry']);
  });

  test('keep their places by evidence whatever the day, and their groups with them', () => {
    const days = [
      stance({ actor: angel, issue: treaty, date: day(1) }),
      stance({ actor: zoila, issue: treaty, date: day(2) }),
      stance({ actor: zoila, issue: treaty, date: day(3) }),
      stance({ actor: ministry, issue: treaty, date: undated }),
    ];
    const actors = [angel, ministry, stateless, zoila];
    const orderOn = (asOf: AsOf) => {
      const shown = buildMatrix(actors, [treaty], days, days, asOf).rows;
      const groups = arrangeRows(shown, 'country', 'evidence', new Map(), 'es');
      return groups.flatMap((group) => group.rows.map((row) => `${row.actor.id} ${row.quotes}`));
    };
    expect(orderOn(1)).toEqual(['zoila 0', 'ministry 0', 'ángel 1', 'stateless 0']);
    expect(orderOn('all')).toEqual(['zoila 2', 'ministry 1', 'ángel 1', 'stateless 0']);
  });

  test('stand in one group by name, where an accent makes no difference', () => {
    expect(arranged('none', 'name')).toEqual(['all: ángel ministry stateless zoila']);
  });

  test('stand by their stance on an issue, from support to opposition, silence last', () => {
    expect(arranged('none', { column: 0 })).toEqual(['all: ministry zoila ángel stateless']);
  });
});
