import { describe, expect, test } from 'vitest';
import { estimateText, truncate } from '#src/domain/text-width.ts';

describe('widths of texts', () => {
  test('accents widen nothing, bold a little', () => {
    expect(estimateText('áéíñ', 'label')).toBe(estimateText('aein', 'label'));
    expect(estimateText('visita', 'strong')).toBeGreaterThan(estimateText('visita', 'label'));
  });

  test('of letters that are not in the table are rather too wide', () => {
    expect(estimateText('漢', 'label')).toBeGreaterThanOrEqual(12);
  });
});

describe('shortening', () => {
  const letters = (text: string) => [...text].length * 10;

  test('keeps what fits, and as much as fits of the rest', () => {
    expect(truncate('Visita', 60, 'label', letters)).toBe('Visita');
    expect(truncate('Visita de Rubio', 100, 'label', letters)).toBe('Visita de…');
    expect(truncate('Visita', 15, 'label', letters)).toBe('');
  });

  test('does not cut a character in half', () => {
    expect(truncate('🇵🇪🇵🇪', 30, 'label', letters)).not.toMatch(/\p{Surrogate}/u);
  });
});
