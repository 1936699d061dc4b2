import { describe, expect, test } from 'vitest';
import { findMentions } from '#src/pipeline/anchoring/find-mentions.ts';

/** What is found in a text, as `actor:words` in reading order. */
function found(text: string, ...mentions: [actor: string, form: string, prefix?: string][]) {
  const list = mentions.map(([actor, form, prefix]) => ({
    actor,
    form,
    ...(prefix !== undefined && { prefix }),
  }));
  return findMentions(text, list).map(
    ({ start, end, mention }) => `${list[mention]?.actor}:${text.slice(start, end)}`,
  );
}

describe('a mention', () => {
  test('is every occurrence of its form', () => {
    expect(found('Rubio llegó. Rubio habló.', ['rubio', 'Rubio'])).toHaveLength(2);
  });

  test('stands as whole words', () => {
    expect(found('Perú, peruanos y Perúes', ['peru', 'Perú'])).toEqual(['peru:Perú']);
    expect(found('ñandú y andú', ['x', 'andú'])).toEqual(['x:andú']);
    expect(found('EE.UU., y EE.UU.A', ['us', 'EE.UU.'])).toHaveLength(2);
  });

  test('does not count inside a longer form of another one', () => {
    expect(
      found('El Gobierno de Jerí y Jerí', ['gov', 'Gobierno de Jerí'], ['jeri', 'Jerí']),
    ).toEqual(['gov:Gobierno de Jerí', 'jeri:Jerí']);
  });

  test('counts beside a form that it only partly overlaps', () => {
    expect(found('uno dos tres', ['a', 'uno dos'], ['b', 'dos tres'])).toEqual([
      'a:uno dos',
      'b:dos tres',
    ]);
  });

  test('can be narrowed down by what stands before it', () => {
    expect(
      found('el canciller, asistido por el canciller', [
        'de-zela',
        'el canciller',
        'asistido por ',
      ]),
    ).toEqual(['de-zela:el canciller']);
  });
});
