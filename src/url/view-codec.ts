import type { Filters } from '#src/domain/filters.ts';
import { codecs, type Codec } from './param-codecs.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/** Version of the link format; a link of another version says so and keeps what it can. */
const VERSION = '1';

type Param = {
  key: string;
  read: (view: ViewState, text: string, drop: (part: string) => void) => ViewState | null;
  write: (view: ViewState) => string | null;
};

/** Parameters in the fixed order in which they are written, so that equal views give equal URLs. */
const PARAMS: readonly Param[] = [
  viewParam('t', 'range', codecs.range),
  onlyWithRange(filterParam('in', 'inRange', codecs.inRange)),
  filterParam('actor', 'actor', codecs.ids),
  filterParam('country', 'country', codecs.ids),
  filterParam('issue', 'issue', codecs.ids),
  filterParam('type', 'type', codecs.ids),
  filterParam('source', 'source', codecs.ids),
  filterParam('status', 'status', codecs.status),
  filterParam('cert', 'certainty', codecs.certainty),
  filterParam('stance', 'stance', codecs.stance),
  filterParam('text', 'text', codecs.text),
  viewParam('cmp', 'compare', codecs.compare),
  viewParam('lanes', 'lanes', codecs.lanes),
  viewParam('group', 'group', codecs.group),
  viewParam('sort', 'matrixSort', codecs.matrixSort),
  viewParam('cols', 'columns', codecs.idList),
  viewParam('rows', 'rows', codecs.idList),
  viewParam('silent', 'silent', codecs.silent),
  viewParam('order', 'listSort', codecs.listSort),
  viewParam('view', 'view', codecs.view),
  viewParam('chart', 'chart', codecs.chart),
  viewParam('sum', 'summary', codecs.isOn),
  viewParam('cards', 'cardOrder', codecs.cardOrder),
  viewParam('cardsby', 'cardGrouping', codecs.cardGrouping),
  viewParam('asof', 'asOf', codecs.asOf),
  viewParam('since', 'since', codecs.day),
  viewParam('sel', 'selected', codecs.id),
  viewParam('cell', 'cell', codecs.cell),
  viewParam('actors', 'sideBySide', codecs.sideBySide),
  viewParam('ev', 'evidence', codecs.evidence),
  viewParam('q', 'quote', codecs.id),
  viewParam('lang', 'language', codecs.language),
];

/** A parameter, or a part of its value, that could not be used, as it stood in the URL. */
export type DroppedParam = { key: string; value: string };

/**
 * Reads a view from the search part of a URL. What is malformed, repeated or unknown is left
 * out and named in `dropped`; the rest holds.
 */
export function parseView(search: string): { view: ViewState; dropped: DroppedParam[] } {
  const given = new URLSearchParams(search);
  const dropped: DroppedParam[] = [];
  let view = DEFAULT_VIEW;
  const seen = new Set<string>();
  for (const [key, value] of given) {
    const param = PARAMS.find((candidate) => candidate.key === key);
    const isCurrentVersion = key === 'v' && value === VERSION;
    const drop = (part: string) => dropped.push({ key, value: part });
    const next = param && !seen.has(key) ? param.read(view, value, drop) : null;
    seen.add(key);
    if (next) view = next;
    else if (!isCurrentVersion) drop(value);
  }
  const { range, filters } = view;
  if (!range && filters.inRange === 'certain') {
    dropped.push({ key: 'in', value: filters.inRange });
    view = { ...view, filters: { ...filters, inRange: 'possible' } };
  }
  return { view, dropped };
}

/** Writes a view as the search part of a URL, `''` or `?…`; defaults are left out. */
export function serializeView(view: ViewState): string {
  const written = PARAMS.flatMap(({ key, write }) => {
    const text = write(view);
    return text === null ? [] : [`${key}=${encode(text)}`];
  });
  return written.length === 0 ? '' : `?${['v=' + VERSION, ...written].join('&')}`;
}

function viewParam<K extends Exclude<keyof ViewState, 'filters'>>(
  key: string,
  field: K,
  codec: Codec<NonNullable<ViewState[K]>>,
): Param {
  return {
    key,
    read: (view, text, drop) => {
      const value = codec.parse(text, drop);
      return value === null ? null : { ...view, [field]: value };
    },
    write: (view) => written(codec, view[field], DEFAULT_VIEW[field]),
  };
}

function filterParam<K extends keyof Filters>(
  key: string,
  field: K,
  codec: Codec<Filters[K]>,
): Param {
  return {
    key,
    read: (view, text, drop) => {
      const value = codec.parse(text, drop);
      if (value === null) return null;
      return { ...view, filters: { ...view.filters, [field]: value } };
    },
    write: (view) => written(codec, view.filters[field], DEFAULT_VIEW.filters[field]),
  };
}

/** How events lie in a range says nothing where there is none. */
function onlyWithRange(param: Param): Param {
  return { ...param, write: (view) => view.range && param.write(view) };
}

function written<T>(codec: Codec<NonNullable<T>>, value: T, fallback: T): string | null {
  if (value === null || value === undefined) return null;
  const text = codec.serialize(value);
  const isDefault =
    fallback !== null && fallback !== undefined && codec.serialize(fallback) === text;
  return isDefault || text === '' ? null : text;
}

/** Percent-encodes, but leaves the separators of our own format readable. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A|%2C/g, decodeURIComponent);
}
