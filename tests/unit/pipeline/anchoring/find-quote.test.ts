import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor } from '#src/pipeline/anchoring/anchor.ts';
import { findQuote, occurrences } from '#src/pipeline/anchoring/find-quote.ts';

const text = 'Dijo que sí. Luego dijo que no, y que sí.';

describe('a quote', () => {
  test('is found where it stands once', () => {
    expect(findQuote(text, { quote: 'Luego dijo' })).toEqual({ start: 13, end: 23 });
  });

  test('that stands twice is not found, until a prefix or a suffix tells which', () => {
    expect(findQuote(text, { quote: 'que sí' })).toBeNull();
    expect(findQuote(text, { quote: 'que sí', prefix: 'Dijo ' })).toEqual({ start: 5, end: 11 });
    expect(findQuote(text, { quote: 'que', suffix: ' no' })).toEqual({ start: 24, end: 27 });
  });

  test('that differs by an accent, a capital or a kind of quotation mark is not found', () => {
    expect(findQuote(text, { quote: 'Luego dijo que nó' })).toBeNull();
    expect(findQuote(text, { quote: 'luego' })).toBeNull();
    expect(findQuote('dijo "no"', { quote: 'dijo “no”' })).toBeNull();
  });

  test('that overlaps itself counts at each place', () => {
    expect(occurrences('aaaa', { quote: 'aa' })).toHaveLength(3);
  });

  test('is anchored so that its offsets cut it out of the text again, whatever the text', () => {
    const unit = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(unit, unit, unit, (before, quote, after) => {
        const whole = before + quote + after;
        const span = findQuote(whole, { quote });
        if (!span) return;
        const { exact, prefix, suffix, start, end } = anchor(whole, span);
        expect(exact).toBe(quote);
        expect(whole.slice(start, end)).toBe(quote);
        expect(whole.slice(start - prefix.length, end + suffix.length)).toBe(
          prefix + quote + suffix,
        );
        expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  test('near an emoji gets context without half of it', () => {
    const whole = `${'😀'.repeat(20)}x quote`;
    expect(anchor(whole, { start: 42, end: 47 }).prefix).toBe(`${'😀'.repeat(15)}x `);
  });
});
