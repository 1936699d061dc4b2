import { expect, test } from 'vitest';
import { idSchema } from '#src/schema/vocabulary.ts';

test.each(['a', '2026', 'marco-rubio', 'x'.repeat(64)])('%s is an id', (id) => {
  expect(idSchema.safeParse(id).success).toBe(true);
});

test.each(['', '-a', 'A', 'á', 'a_b', 'a b', 'a/b', '..', 'a\n', 'x'.repeat(65)])(
  '%j is no id',
  (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  },
);
