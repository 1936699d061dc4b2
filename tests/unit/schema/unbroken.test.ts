import { expect, test } from 'vitest';
import { localizedSchema } from '#src/schema/vocabulary.ts';

test.each([
  ['Papel posterior de EE. UU. en Venezuela', 'Papel posterior de EE.~UU. en Venezuela'],
  ['Washington D. C. y las FF. AA.', 'Washington D.~C. y las FF.~AA.'],
  ['J. D. Vance', 'J.~D. Vance'],
  ['Va a EE.UU. Urge.', 'Va a EE.UU. Urge.'],
  ['Lo dijo la OTAN. UU. no es un nombre', 'Lo dijo la OTAN. UU. no es un nombre'],
])('no line of ours ends between initials: %s', (written, shown) => {
  const text = localizedSchema.parse({ es: written, en: written });
  expect(text.es).toBe(shown.replaceAll('~', '\u00a0'));
});
