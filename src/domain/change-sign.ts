import type { ChangeKind } from './stance-changes.ts';

/**
 * The mark of a change. Up and down are moves on the scale from support to opposition and nothing
 * else: `first` had nothing to move from, `turn` is to or from what has no place on it, and `same`
 * is the same position by other quotes.
 */
export type ChangeSign = 'first' | 'up' | 'down' | 'turn' | 'same';

const SIGNS: Readonly<Record<ChangeKind, ChangeSign>> = {
  'toward-opposition': 'down',
  'toward-support': 'up',
  'now-unclear': 'turn',
  'no-longer-unclear': 'turn',
  'now-differs': 'same',
  'no-longer-differs': 'same',
  'first-statement': 'first',
  restated: 'same',
};

export function changeSign(kind: ChangeKind): ChangeSign {
  return SIGNS[kind];
}
