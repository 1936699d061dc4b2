import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '#tests/render-app.tsx';
import { rows } from '#tests/component/timeline/timeline-parts.ts';

/** Pixels between the tops of the first two rows of the list. */
async function rowHeight(): Promise<number> {
  const tops = (await rows())
    .slice(0, 2)
    .map(({ style }) => Number(/[\d.]+/.exec(style.transform)));
  return (tops[1] ?? NaN) - (tops[0] ?? NaN);
}

test('rows are as high as was chosen, at once and on the next visit', async () => {
  const { user, unmount } = await renderApp('/timeline');
  expect(await rowHeight()).toBe(32);
  await user.click(await screen.findByLabelText('Aspecto y teclado', { selector: 'button' }));
  await user.click(screen.getByLabelText('Compactas'));
  expect(await rowHeight()).toBe(24);
  expect(document.documentElement.dataset['density']).toBe('compact');

  unmount();
  delete document.documentElement.dataset['density'];
  await renderApp('/timeline');
  expect(await rowHeight()).toBe(24);
  expect(document.documentElement.dataset['density']).toBe('compact');
});

test('a height that is none is the usual one', async () => {
  localStorage.setItem('postura.density', 'tiny');
  await renderApp('/timeline');
  expect(await rowHeight()).toBe(32);
  expect(document.documentElement.dataset['density']).toBeUndefined();
});
