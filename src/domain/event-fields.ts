import type { IndexFile } from '#src/schema/index-file.ts';
import { codedField, singleField, type CodedField } from './coded-field.ts';
import { daysAt } from './event-columns.ts';
import { certaintyOf, countryOf, NO_POSITION, sourceOf } from './field-values.ts';
import { CERTAINTIES, NO_TYPE, type TermField } from './filters.ts';

/**
 * What events are filtered by: who took part and from where, on what, who reports it, and so on.
 * Read from the columns, so that no event has to be decoded for it.
 */
export function eventField(file: IndexFile, field: TermField): CodedField {
  const { events, codes, actors, issues, articles } = file;
  const size = events.id.length;
  switch (field) {
    case 'actor':
      return codedField(size, (row) =>
        actorsOf(events.participants[row]).map((actor) => actors[actor]?.id ?? ''),
      );
    case 'country': {
      const countries = actors.map(countryOf);
      return codedField(size, (row) =>
        actorsOf(events.participants[row]).flatMap((actor) => countries[actor] ?? []),
      );
    }
    case 'issue':
      return singleField(
        issues.map(({ id }) => id),
        events.issue,
      );
    case 'type':
      return singleField(
        [NO_TYPE, ...codes.plover],
        events.plover.map((code) => code + 1),
      );
    case 'source': {
      const sources = articles.map(sourceOf);
      return codedField(size, (row) =>
        (events.articles[row] ?? []).map((article) => sources[article] ?? ''),
      );
    }
    case 'status':
      return singleField(codes.status, events.status);
    case 'stance': {
      const voiced = voicedPositions(file);
      return codedField(size, (row) => {
        const codesOf = [events.position[row] as number, ...(voiced.get(row) ?? [])];
        const positions = codesOf.flatMap((code) => codes.position[code] ?? []);
        return positions.length === 0 ? [NO_POSITION] : positions;
      });
    }
    case 'certainty':
      return singleField(
        CERTAINTIES,
        Array.from(events.shape, (_, row) =>
          CERTAINTIES.indexOf(certaintyOf(daysAt(events, codes, row))),
        ),
      );
  }
}

/** Every other of the numbers: the rest say in what part. */
function actorsOf(participants: readonly number[] = []): number[] {
  return participants.filter((_, i) => i % 2 === 0);
}

function voicedPositions({ stances }: IndexFile): ReadonlyMap<number, readonly number[]> {
  const positions = new Map<number, number[]>();
  for (const [i, row] of stances.event.entries()) {
    const known = positions.get(row);
    const position = stances.position[i] as number;
    if (known) known.push(position);
    else positions.set(row, [position]);
  }
  return positions;
}
