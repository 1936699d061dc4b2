import type { EventRow, StanceRow } from '#src/domain/corpus-index.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { ActorRow, ArticleRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';

/** Rows of an index, made as small as a test of the matrix needs them. */
export function actor(id: string, more: Partial<ActorRow> = {}): ActorRow {
  return {
    id,
    kind: 'person',
    name: { es: id, en: id },
    roles: [],
    forms: [],
    namedBy: [],
    ...more,
  };
}

export function issue(id: string): Issue {
  const text = { es: id, en: id };
  return { id, name: text, short: text, proposition: text, lane: 'lane' };
}

export function event(participants: readonly ActorRow[]): EventRow {
  return {
    participants: participants.map((participant) => ({ actor: participant, role: 'actor' })),
    date: undated,
    status: 'occurred',
  } as unknown as EventRow;
}

export function day(value: number): DateRecord {
  return bounds(value, value);
}

export function bounds(min: number | null, max: number | null): DateRecord {
  return {
    edtf: null,
    shape: shapeOf(min, max),
    min,
    max,
    approximate: 'none',
    uncertain: false,
  };
}

export const undated = bounds(null, null);

let rows = 0;

export function stance(
  more: Partial<Omit<StanceRow, 'article'>> & { article?: string } = {},
): StanceRow {
  const row = rows++;
  const { article = 'article-a', ...rest } = more;
  return {
    row,
    statement: `statement-${row}`,
    actor: actor('anna'),
    issue: issue('treaty'),
    position: 'support',
    basis: 'explicit',
    confidence: 'high',
    form: 'direct',
    words: null,
    origin: null,
    event: null,
    date: day(100),
    dateBasis: 'stated',
    shard: 0,
    ...rest,
    article: { id: article } as ArticleRow,
  };
}

function shapeOf(min: number | null, max: number | null): DateRecord['shape'] {
  if (min === null) return max === null ? 'undated' : 'before';
  if (max === null) return 'after';
  return min === max ? 'day' : 'within';
}
