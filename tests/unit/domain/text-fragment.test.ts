import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragmentAddress } from '#src/domain/text-fragment.ts';

const page = { url: 'https://elfaro.example/puerto' };

/** The fragment for a quote that stands between `[` and `]`; 32 characters around it are context. */
function fragment(marked: string): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const address = textFragmentAddress(page, {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  });
  return address?.split('#:~:text=')[1] ?? null;
}

/** Its parts, decoded. */
function parts(marked: string): string[] {
  return (fragment(marked) ?? '').split(',').map(decodeURIComponent);
}

describe('the address of a quote', () => {
  test('has the quote and the words around it', () => {
    expect(
      parts('La alcaldesa dijo ayer que [la obra es cara] aunque muy necesaria para todos.'),
    ).toEqual(['dijo ayer que-', 'la obra es cara', '-aunque muy necesaria']);
  });

  test('encodes hyphens, commas and ampersands, which are syntax', () => {
    expect(fragment('[no-OTAN, R&D 5 % ¿sí?]')).toBe(
      'no%2DOTAN%2C%20R%26D%205%20%25%20%C2%BFs%C3%AD',
    );
  });

  test('names whole words where the quote or its context cuts one', () => {
    expect(parts('el comité aprobó la am[pliación del puer]to nuevo ayer mismo')).toEqual([
      'comité aprobó la-',
      'ampliación del puerto',
      '-nuevo ayer',
    ]);
  });

  test('leaves the marks around a quote to its context', () => {
    expect(parts('Ella dijo: [«Es cara», pero] «hay que» hacerla')).toEqual([
      'dijo: «-',
      'Es cara», pero',
      '-«hay que',
    ]);
  });

  test('names a long quote, and one of several lines, by its ends', () => {
    const long = Array.from({ length: 40 }, (_, i) => `palabra${i}`).join(' ');
    expect(parts(`[${long}]`)).toEqual([
      'palabra0 palabra1 palabra2 palabra3 palabra4',
      'palabra35 palabra36 palabra37 palabra38 palabra39',
    ]);
    expect(parts('[Primera línea.\nOtra línea más]')).toEqual(['Primera línea', 'línea más']);
  });

  test('takes no context from another line', () => {
    expect(parts('Titular\n[La obra es cara.]\nSigue el texto de la nota')).toEqual([
      'La obra es cara',
    ]);
  });

  test('keeps the fragment of an address, and replaces what is for the browser', () => {
    const quote = { exact: 'no', prefix: '', suffix: '' };
    const at = (url: string | null) => textFragmentAddress({ url }, quote);
    expect(at('https://e.example/a?b=1')).toBe('https://e.example/a?b=1#:~:text=no');
    expect(at('https://e.example/a#top')).toBe('https://e.example/a#top:~:text=no');
    expect(at('https://e.example/a#:~:text=old')).toBe('https://e.example/a#:~:text=no');
    expect(at('ftp://e.example/a')).toBeNull();
    expect(at('javascript:alert(1)')).toBeNull();
    expect(at(null)).toBeNull();
    expect(textFragmentAddress(page, { exact: '…', prefix: '', suffix: '' })).toBeNull();
  });

  test('has a form that a browser can read, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ñ', '-', ',', '&', ' ', '\n', '«', '😀', '\ud83d', '5'),
    });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const address = textFragmentAddress(page, { exact, prefix, suffix });
        if (address === null) return;
        const [, directive = ''] = address.split('#:~:text=');
        expect(directive).toMatch(/^([^-,&\s]+-,)?[^-,&\s]+(,[^-,&\s]+)?(,-[^-,&\s]+)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
