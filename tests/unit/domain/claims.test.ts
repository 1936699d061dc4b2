import { expect, test } from 'vitest';
import { claimsOf } from '#src/domain/claims.ts';
import type { ReportEvidence } from '#src/schema/evidence-file.ts';
import { dates } from './some-dates.ts';

function report(id: string, rest: Partial<ReportEvidence> = {}): ReportEvidence {
  return {
    id,
    article: 'a',
    event: 'e',
    status: 'planned',
    form: 'narrator',
    date: dates.undated,
    dateBasis: null,
    dateNote: null,
    accordingTo: null,
    via: null,
    credibility: null,
    quote: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1 },
    sic: [],
    translation: null,
    ...rest,
  };
}

test('who says the same twice makes one claim; another teller, date or status makes another', () => {
  const claims = claimsOf([
    report('first'),
    report('again'),
    report('other-article', { article: 'b' }),
    report('teller', { accordingTo: 'p' }),
    report('teller-elsewhere', { accordingTo: 'p', article: 'b' }),
    report('dated', { date: dates.month, dateBasis: 'stated' }),
    report('happened', { status: 'occurred' }),
  ]);
  expect(claims.map(({ id }) => id)).toEqual([
    'first',
    'other-article',
    'teller',
    'dated',
    'happened',
  ]);
});
