import { createElement, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { lazyPart } from '#src/ui/lazy-part.ts';

const Greeting = ({ name }: { name: string }) => createElement('p', null, `hello ${name}`);

const drawn = (part: Parameters<typeof createElement<{ name: string }>>[0]) =>
  renderToString(
    createElement(Suspense, { fallback: 'not yet' }, createElement(part, { name: 'you' })),
  );

test('a part that was loaded before is drawn at once, on a server too', async () => {
  const Part = lazyPart(async () => Greeting);
  expect(drawn(Part)).toContain('not yet');
  await Part.load();
  expect(drawn(Part)).toContain('hello you');
});

test('it is fetched once', async () => {
  const fetch = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
  const Part = lazyPart(fetch);
  await Promise.all([Part.load(), Part.load()]);
  await Part.load();
  expect(fetch).toHaveBeenCalledOnce();
});

test('a fetch that failed is tried again by the next load, which does not reject', async () => {
  let isOnline = false;
  const Part = lazyPart(async () => {
    if (!isOnline) throw new Error('offline');
    return Greeting;
  });
  await Part.load();
  isOnline = true;
  await Part.load();
  expect(drawn(Part)).toContain('hello you');
});
