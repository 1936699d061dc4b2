import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { parseView, serializeView } from '#src/url/view-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '#src/url/view-state.ts';
import { OBJECT_NAMES, views } from './some-views.ts';

function viewWith(filters: Partial<ViewState['filters']>): ViewState {
  return { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, ...filters } };
}

describe('a link', () => {
  test('puts three actors side by side at most', () => {
    const { view } = parseView('?actors=anna~bruno~carla');
    expect(view.sideBySide).toEqual(['anna', 'bruno', 'carla']);
    expect(parseView('?actors=anna~bruno~carla~dora')).toEqual({
      view,
      dropped: [{ key: 'actors', value: 'dora' }],
    });
    expect(serializeView(view)).toBe('?v=1&actors=anna~bruno~carla');
    expect(serializeView(DEFAULT_VIEW)).toBe('');
  });

  test('carries every view, whole', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(serializeView(view))).toEqual({ view, dropped: [] });
      }),
    );
  });

  test('is the same for equal views, however they came about', () => {
    fc.assert(
      fc.property(views, (view) => {
        const link = serializeView(view);
        expect(serializeView(parseView(link).view)).toBe(link);
      }),
    );
  });

  test('says nothing of what is as usual', () => {
    expect(serializeView(DEFAULT_VIEW)).toBe('');
    expect(serializeView({ ...DEFAULT_VIEW, lanes: 'none' })).toBe('?v=1&lanes=none');
  });

  test('reads well, and its parameters stand in a fixed order', () => {
    const view: ViewState = {
      ...viewWith({
        text: 'intervención, otra vez',
        actor: [
          { value: 'marco-rubio', exclude: false },
          { value: 'donald-trump', exclude: true },
        ],
        stance: [{ value: 'oppose', exclude: false }],
      }),
      cell: { actor: 'jose-jeri', issue: 'venezuela' },
      matrixSort: 'issue:venezuela',
      listSort: { key: 'title', descending: true },
      range: { start: dayOf(2025, 11, 17), end: dayOf(2026, 4, 20) },
    };
    expect(serializeView(view)).toBe(
      '?v=1&t=2025-11-17..2026-04-20&actor=marco-rubio~!donald-trump&stance=oppose' +
        '&text=intervenci%C3%B3n,%20otra%20vez&sort=issue:venezuela&order=-title' +
        '&cell=jose-jeri~venezuela',
    );
  });

  test('says that events are certain to lie in its range, and nothing where they may', () => {
    const range = { start: dayOf(2025, 12, 13), end: dayOf(2026, 1, 11) };
    const link = '?v=1&t=2025-12-13..2026-01-11';
    expect(serializeView({ ...viewWith({ inRange: 'certain' }), range })).toBe(
      `${link}&in=certain`,
    );
    expect(serializeView({ ...viewWith({ inRange: 'possible' }), range })).toBe(link);
    expect(serializeView(viewWith({ inRange: 'certain' }))).toBe('');
    const read = parseView('?in=certain&t=2025-12-13..2026-01-11');
    expect(read).toEqual({ view: { ...viewWith({ inRange: 'certain' }), range }, dropped: [] });
  });

  test('says the as-of day and that of the changes, and nothing of the last stop', () => {
    const day = dayOf(2025, 12, 13);
    expect(serializeView({ ...DEFAULT_VIEW, asOf: day, since: dayOf(2025, 1, 2) })).toBe(
      '?v=1&asof=2025-12-13&since=2025-01-02',
    );
    expect(serializeView({ ...DEFAULT_VIEW, asOf: 'all' })).toBe('');
    expect(parseView('?asof=2025-12-13').view.asOf).toBe(day);
    expect(parseView('?asof=all')).toEqual({ view: DEFAULT_VIEW, dropped: [] });
  });

  test('may give its parameters in any order', () => {
    const { view, dropped } = parseView('?lang=en&view=compact&issue=trade&v=1');
    expect(dropped).toEqual([]);
    expect(serializeView(view)).toBe('?v=1&issue=trade&view=compact&lang=en');
  });

  test.each(OBJECT_NAMES)('takes %s for a plain word', (name) => {
    expect(parseView(`?actor=${name}`).view).toEqual(
      viewWith({ actor: [{ value: name, exclude: false }] }),
    );
    expect(parseView(`?${name}=x&sel=${name}`)).toEqual({
      view: { ...DEFAULT_VIEW, selected: name },
      dropped: [{ key: name, value: 'x' }],
    });
    expect(parseView(`?lanes=${name}&status=${name}`)).toEqual({
      view: DEFAULT_VIEW,
      dropped: [
        { key: 'lanes', value: name },
        { key: 'status', value: name },
      ],
    });
  });

  test('searches no text that is cut in the middle of a character', () => {
    const halved = `${'a'.repeat(199)}🙂`;
    expect(parseView(serializeView(viewWith({ text: halved }))).view.filters.text).toBe(
      'a'.repeat(199),
    );
    expect(serializeView(viewWith({ text: '\ud83d' }))).toBe('');
  });
});

describe('what a link says wrong is named, and the rest holds', () => {
  const kept = { ...DEFAULT_VIEW, view: 'compact' };

  test.each([
    ['an unknown parameter', 'until=2026-01-01', 'until', '2026-01-01'],
    ['another version', 'v=99', 'v', '99'],
    ['a word that is not on the list', 'lanes=colour', 'lanes', 'colour'],
    [
      'a range that ends before it starts',
      't=2026-02-01..2026-01-01',
      't',
      '2026-02-01..2026-01-01',
    ],
    ['a day that does not exist', 't=2026-02-30..2026-03-01', 't', '2026-02-30..2026-03-01'],
    ['a range of one day only', 't=2026-02-01', 't', '2026-02-01'],
    [
      'a range of three days',
      't=2026-01-01..2026-01-02..2026-01-03',
      't',
      '2026-01-01..2026-01-02..2026-01-03',
    ],
    ['what is certain of no range', 'in=certain', 'in', 'certain'],
    ['an as-of day that does not exist', 'asof=2026-02-30', 'asof', '2026-02-30'],
    ['an as-of day of two', 'asof=2026-02-01..2026-02-02', 'asof', '2026-02-01..2026-02-02'],
    ['changes since the last stop, which is no day', 'since=all', 'since', 'all'],
    ['half a cell', 'cell=jose-jeri', 'cell', 'jose-jeri'],
    ['a cell of three', 'cell=a~b~c', 'cell', 'a~b~c'],
    ['an empty id', 'sel=', 'sel', ''],
    ['an id that is too long', `sel=${'x'.repeat(65)}`, 'sel', 'x'.repeat(65)],
    ['a text that is too long', `text=${'x'.repeat(201)}`, 'text', 'x'.repeat(201)],
    ['an order that does not exist', 'order=--date', 'order', '--date'],
    ['a filter without values', 'actor=', 'actor', ''],
    ['a language of others', 'lang=fr', 'lang', 'fr'],
  ])('%s', (_, wrong, key, value) => {
    const dropped = [{ key, value }];
    expect(parseView(`?${wrong}&view=compact`)).toEqual({ view: kept, dropped });
    expect(parseView(`?view=compact&${wrong}`)).toEqual({ view: kept, dropped });
  });

  test('of a parameter that comes twice, the first counts', () => {
    expect(parseView('?view=compact&view=detailed')).toEqual({
      view: kept,
      dropped: [{ key: 'view', value: 'detailed' }],
    });
  });

  test('of several values, only the wrong ones', () => {
    expect(parseView('?status=planned~cancelled~!ongoing')).toEqual({
      view: viewWith({
        status: [
          { value: 'planned', exclude: false },
          { value: 'ongoing', exclude: true },
        ],
      }),
      dropped: [{ key: 'status', value: 'cancelled' }],
    });
  });

  test('of the columns, those named twice or by no possible id', () => {
    const { view, dropped } = parseView('?cols=visit~a b~treaty~visit');
    expect(view.columns).toEqual(['visit', 'treaty']);
    expect(dropped).toEqual([
      { key: 'cols', value: 'a b' },
      { key: 'cols', value: 'visit' },
    ]);
  });

  test('a value that is both asked for and excluded stays as it was first given', () => {
    expect(parseView('?actor=peru~!peru~peru')).toEqual({
      view: viewWith({ actor: [{ value: 'peru', exclude: false }] }),
      dropped: [{ key: 'actor', value: '!peru' }],
    });
  });

  test('nothing that can stand in an address makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webQueryParameters(), (odd, query) => {
        for (const search of [`?${odd}`, `?${query}`, `?actor=${odd}&t=${odd}&cell=${odd}`]) {
          const { view } = parseView(search);
          expect(parseView(serializeView(view)).view).toEqual(view);
        }
      }),
    );
  });

  test('a query string of a megabyte is read at once', () => {
    const long = `?actor=${'a~'.repeat(200_000)}&view=compact&${'x=1&'.repeat(50_000)}`;
    const { view, dropped } = parseView(long);
    expect(view.view).toBe('compact');
    expect(view.filters.actor).toEqual([{ value: 'a', exclude: false }]);
    expect(dropped.length).toBeGreaterThan(0);
  });
});
