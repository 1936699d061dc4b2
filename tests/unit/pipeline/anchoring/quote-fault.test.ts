import { describe, expect, test } from 'vitest';
import { quoteFault } from '#src/pipeline/anchoring/quote-fault.ts';

const body = 'El canciller dijo: "Era una medida necesaria".\nEra… una medida, repitió.';
const article = { file: { path: 'articles/a.md', text: `---\n---\n${body}` }, body, bodyStart: 8 };

/** Message and details of the fault, a line each. */
function told(quote: string, context: { prefix?: string; suffix?: string } = {}): string[] {
  const fault = quoteFault(article, { quote, ...context });
  const details = fault?.details ?? [];
  return [
    ...(fault ? [fault.message] : []),
    ...details.map((detail) => (typeof detail === 'string' ? detail : detail.text)),
  ];
}

describe('a quote that is not in the article', () => {
  test('is shown beside the nearest passage, word by word', () => {
    expect(told('Era una medida nesesaria')).toEqual([
      'The quote does not stand in articles/a.md.',
      "nearest passage; [-yours-] {+the article's+}:",
      '  Era una medida [-nesesaria-] {+necesaria+}',
    ]);
  });

  test('points at the place of the passage in the file', () => {
    const details = quoteFault(article, { quote: 'Era una medida nesesaria' })?.details ?? [];
    expect(details[0]).toMatchObject({ offset: 8 + body.indexOf('Era una medida nec') });
  });

  test('is told when it differs by typography alone', () => {
    expect(told('dijo: “Era una medida necesaria”.').at(-1)).toBe(
      'Only typography differs: “ U+201C where the article has " U+0022.',
    );
    expect(told('Era una\u00A0medida necesaria').at(-1)).toBe(
      'Only typography differs: U+00A0 where the article has U+0020.',
    );
    expect(told('Era una medida  necesaria').at(-1)).toMatch('Only typography differs');
    expect(told('Era... una medida, repitió').at(-1)).toMatch('Only typography differs');
  });

  test('is told to be from elsewhere when nothing comes near it', () => {
    expect(told('La bolsa de Tokio cerró al alza')).toContain(
      'Nothing in the article comes near it.',
    );
  });

  test('is told apart from one whose prefix or suffix is wrong', () => {
    expect(told('una medida necesaria', { prefix: 'Fue ' })[0]).toMatch(
      'but not between this prefix and suffix',
    );
  });
});

test('a quote that stands there twice is shown with all its places', () => {
  expect(told('una medida')).toEqual([
    'The quote stands in articles/a.md 2 times.',
    '…El canciller dijo: "Era [una medida] necesaria". Era… una medida, …',
    '…a una medida necesaria". Era… [una medida], repitió.…',
  ]);
});

test('a quote that stands there once has no fault', () => {
  expect(quoteFault(article, { quote: 'medida necesaria' })).toBeNull();
});
