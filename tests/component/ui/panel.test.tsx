import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { Panel } from '#src/ui/Panel.tsx';
import { setWindowWidth } from '#tests/jsdom-gaps/match-media.ts';

/** A list whose first entry opens the panel. */
function Example({ returnTo }: { returnTo?: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <button type="button" id="other">
        Other
      </button>
      {isOpen && (
        <Panel
          label="Event"
          header="1 of 2"
          labels={{ close: 'Close', resize: 'Width' }}
          onClose={() => setOpen(false)}
          {...(returnTo !== undefined && {
            returnFocusTo: () => document.getElementById(returnTo),
          })}
        >
          <a href="#q">Quote</a>
        </Panel>
      )}
    </>
  );
}

const panel = () => screen.queryByRole('region', { name: 'Event' });
const focused = () => document.activeElement?.textContent;

describe('the panel', () => {
  test('closes by its × and gives the focus back to what opened it', async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(panel()).toBeNull();
    expect(focused()).toBe('Open');
  });

  test('closes by Esc wherever the focus is, and leaves it there when it is outside', async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    screen.getByRole('button', { name: 'Other' }).focus();
    await user.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(focused()).toBe('Other');
  });

  test('sends the focus where its screen wants it', async () => {
    const user = userEvent.setup();
    render(<Example returnTo="other" />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    screen.getByRole('link', { name: 'Quote' }).focus();
    await user.keyboard('{Escape}');
    expect(focused()).toBe('Other');
  });

  test('is as wide as the user makes it, between 360 and 560, also the next time', async () => {
    const user = userEvent.setup();
    const { unmount } = render(<Example />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    const width = () =>
      screen.getByRole('separator', { name: 'Width' }).getAttribute('aria-valuenow');
    expect(width()).toBe('408');
    screen.getByRole('separator').focus();
    await user.keyboard('{ArrowLeft}');
    expect(width()).toBe('424');
    await user.keyboard('{End}{ArrowLeft}');
    expect(width()).toBe('560');
    expect(panel()?.style.width).toBe('35rem');
    await user.keyboard('{Home}{ArrowRight}');
    expect(width()).toBe('360');

    unmount();
    render(<Example />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(width()).toBe('360');
  });

  test('on a phone it is the whole page: nothing else can be reached, until it closes', async () => {
    setWindowWidth(390);
    const user = userEvent.setup();
    render(<Example />);
    const opener = screen.getByRole('button', { name: 'Open' });
    await user.click(opener);
    expect(opener.inert).toBe(true);
    expect(document.activeElement).toBe(panel());
    expect(screen.queryByRole('separator')).toBeNull();
    await user.keyboard('{Escape}');
    expect(opener.inert).toBe(false);
    expect(focused()).toBe('Open');
  });
});
