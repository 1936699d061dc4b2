import { readDate } from '#src/pipeline/dating/read-date.ts';
import type { Finding } from '#src/pipeline/problem.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import { datedEntriesOf, datedEvents, type DatedEntry } from './dated-entries.ts';
import type { Rule } from './rule.ts';

export const dates: Rule = {
  name: 'dates',
  description: 'A date is EDTF of a kind that the corpus uses, exists, and does not end early.',
  check: {
    article: (unit) => datedEntriesOf(unit).flatMap(unreadable),
    corpus: ({ registries }) => datedEvents(registries).flatMap(unreadable),
  },
};

function unreadable({ source, path, date }: DatedEntry): Finding[] {
  if (date === null) return [];
  const reading = readDate(date);
  if (!('fault' in reading)) return [];
  const at = typeof date === 'string' ? [...path, 'date'] : [...path, 'date', 'throughout'];
  return [findingAt(source, at, reading.fault)];
}
