import { expect, test } from 'vitest';
import { TYPES } from '#src/domain/event-types.ts';
import { NO_TYPE } from '#src/domain/filters.ts';
import { ploverSchema } from '#src/schema/vocabulary.ts';

// The app has no schemas at hand, only their types: the list stands twice.
test('events can be filtered by every class that they may be coded with, and by none', () => {
  expect(TYPES).toEqual([...ploverSchema.options, NO_TYPE]);
});
