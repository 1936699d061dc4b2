import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { hasOverlay, useSingleKeys } from '#src/ui/use-single-keys.ts';
import { useView } from '#src/url/use-view.ts';
import { SCREENS, SCREEN_KEYS, screenPath } from '#src/components/screens.ts';

/** How long G waits for the letter of a screen, in milliseconds. */
const SEQUENCE_MS = 1500;

/**
 * The keys that act on every screen: `/` and Ctrl K search, G and a letter go to a screen, `?`
 * helps; F and C press what says with `aria-keyshortcuts` that it has that key.
 */
export function useGlobalKeys(open: { palette: () => void; help: () => void }): void {
  const navigate = useNavigate();
  const { view } = useView();
  const sequenceUntil = useRef(0);
  const goTo = (key: string, event: KeyboardEvent): boolean => {
    const isSequence = event.timeStamp < sequenceUntil.current;
    sequenceUntil.current = 0;
    const screen = SCREENS.find((name) => SCREEN_KEYS[name] === key);
    if (isSequence && screen) void navigate(screenPath(screen, view));
    return isSequence && screen !== undefined;
  };
  useSingleKeys({
    g: (event) => {
      sequenceUntil.current = event.timeStamp + SEQUENCE_MS;
    },
    ...Object.fromEntries(
      Object.values(SCREEN_KEYS).map((key) => [key, (event: KeyboardEvent) => goTo(key, event)]),
    ),
    '/': open.palette,
    '?': open.help,
    f: () => pressControl('F'),
    // Copying opens nothing: the focus stays where one works.
    c: () => controlOf('C')?.click(),
  });
  useControlK(open.palette);
}

/** Ctrl K is no single key: it acts while typing too, and cannot be turned off. */
function useControlK(openPalette: () => void): void {
  const latest = useRef(openPalette);
  useEffect(() => {
    latest.current = openPalette;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOurs = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isOurs || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!hasOverlay()) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Presses what says with `aria-keyshortcuts` that it has this key, and goes there. */
export function pressControl(key: string): void {
  const control = controlOf(key);
  control?.focus();
  control?.click();
}

function controlOf(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[aria-keyshortcuts~="${key}"]`);
}
