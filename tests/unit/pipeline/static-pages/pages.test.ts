import { describe, expect, test } from 'vitest';
import { notFoundPage } from '#src/pipeline/static-pages/not-found-page.ts';
import { rebasePage } from '#src/pipeline/static-pages/rebase-page.ts';

const built = `<head>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/part-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3.css">
  </head>`;

describe('a page for a deep link', () => {
  test('finds the files of the start page from its own folder', () => {
    expect(addresses(rebasePage(built, 2))).toEqual([
      '../../favicon.svg',
      '../../assets/index-1.js',
      '../../assets/part-2.js',
      '../../assets/index-3.css',
    ]);
  });

  test('is the start page as it stands when the base is absolute', () => {
    const absolute = built.replaceAll('./', '/x/');
    expect(rebasePage(absolute, 1)).toBe(absolute);
  });
});

describe('the page for unknown addresses', () => {
  test('asks for the entry and its style sheet at each depth, and for nothing else', () => {
    expect(addresses(notFoundPage(built))).toEqual([
      './assets/index-1.js',
      '../assets/index-1.js',
      '../../assets/index-1.js',
      './assets/index-3.css',
      '../assets/index-3.css',
      '../../assets/index-3.css',
    ]);
  });

  test('needs no guessing when the base is absolute', () => {
    const absolute = built.replaceAll('./', '/x/');
    expect(notFoundPage(absolute)).toBe(absolute);
  });
});

function addresses(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
}
