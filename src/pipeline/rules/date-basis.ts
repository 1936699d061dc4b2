import type { Finding } from '#src/pipeline/problem.ts';
import type { FrontMatter } from '#src/schema/article.ts';
import type { Loaded } from '#src/pipeline/reading/corpus.ts';
import { findingAt } from '#src/pipeline/reading/yaml-source.ts';
import { datedEntriesOf, datedEvents, type DatedEntry } from './dated-entries.ts';
import type { Rule } from './rule.ts';

export const dateBasis: Rule = {
  name: 'date-basis',
  description: 'A date or source that is inferred has a note; what is left out has no basis.',
  check: {
    article: (unit) => [
      ...datedEntriesOf(unit).flatMap(basisWithoutGround),
      ...sourceBasisWithoutGround(unit.article?.front),
    ],
    corpus: ({ registries }) => datedEvents(registries).flatMap(basisWithoutGround),
  },
};

function basisWithoutGround({ source, path, date, ...basis }: DatedEntry): Finding[] {
  if (basis.dateBasis === undefined) return [];
  if (date === null) {
    return [
      findingAt(source, [...path, 'dateBasis'], {
        message: 'There is a dateBasis, but no date.',
        tip: 'Add the date, or leave dateBasis out.',
      }),
    ];
  }
  if (basis.dateBasis === 'stated' || basis.dateNote) return [];
  return [
    findingAt(source, [...path, 'dateBasis'], {
      message: 'The date is inferred, and nothing says from what.',
      expected: 'dateNote: {es: "…", en: "…"}',
      tip: 'Say in the note what in the text bounds the date.',
    }),
  ];
}

function sourceBasisWithoutGround(front: Loaded<FrontMatter> | undefined): Finding[] {
  if (!front?.value?.sourceBasis) return [];
  const { source, sourceBasis, sourceNote } = front.value;
  if (source === null) {
    return [
      findingAt(front.source, ['sourceBasis'], {
        message: 'There is a sourceBasis, but no source.',
        tip: 'Name the source, or leave sourceBasis out.',
      }),
    ];
  }
  if (sourceBasis === 'stated' || sourceNote) return [];
  return [
    findingAt(front.source, ['sourceBasis'], {
      message: 'The source is inferred, and nothing says from what.',
      expected: 'sourceNote: {es: "…", en: "…"}',
    }),
  ];
}
