import { useEffect, useRef } from 'react';
import { createPreference, usePreference } from './preference.ts';

/** Whether keys without Ctrl or Alt act as shortcuts; some people's tools type letters by themselves. */
export const singleKeysPreference = createPreference<'on' | 'off'>('single-keys', (stored) =>
  stored === 'off' ? 'off' : 'on',
);

/** `false` says that the key was not for this handler after all. */
type Handler = (event: KeyboardEvent) => void | boolean;

/**
 * Shortcuts of one character, by `KeyboardEvent.key`, letters in lower case: `{j: next, '+': zoomIn}`.
 * They act wherever the focus is, except while typing, in a dialog or popover, with Ctrl, Alt or
 * Meta held, and when the user has turned them off. A handled key does nothing else.
 */
export function useSingleKeys(handlers: Readonly<Record<string, Handler>>): void {
  const [setting] = usePreference(singleKeysPreference);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (setting === 'off') return;
    const onKeyDown = (event: KeyboardEvent) => {
      const handler = new Map(Object.entries(latest.current)).get(event.key.toLowerCase());
      if (!handler || isMeantForElsewhere(event)) return;
      if (handler(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [setting]);
}

function isMeantForElsewhere(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.isComposing ||
    isTyping(event.target) ||
    hasOverlay()
  );
}

/** Whether a dialog or popover lies over the page and has the keys, or is about to (`data-takes-keys`). */
export function hasOverlay(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open, [data-takes-keys]') !== null;
}

const BUTTON_LIKE = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset']);

/** A list of options jumps to what is typed: it counts as typing. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !BUTTON_LIKE.has(target.type);
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, select, [role="textbox"]');
}
