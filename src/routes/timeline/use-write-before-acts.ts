import { useEffect } from 'react';

/** Keys that go on moving the window; all others begin something else. */
const MOVING_KEY = /^([-+=0]|Shift|Control|Meta|Home|End|Page.*|Arrow.*)$/;

/**
 * Calls `write` before anything else is done by pointer or key, so that it finds in the URL what is
 * on the screen: copying the link, going to another screen, filtering.
 */
export function useWriteBeforeActs(write: () => void): void {
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (!MOVING_KEY.test(key)) write();
    };
    const options = { capture: true };
    document.addEventListener('keydown', onKeyDown, options);
    document.addEventListener('pointerdown', write, options);
    return () => {
      document.removeEventListener('keydown', onKeyDown, options);
      document.removeEventListener('pointerdown', write, options);
    };
  }, [write]);
}
