import { useSyncExternalStore } from 'react';

/** A choice that the browser keeps for its user; where storage is denied it lasts as long as the page. */
export type Preference<T extends string | number> = {
  read: () => T;
  write: (value: T) => void;
  subscribe: (listener: () => void) => () => void;
  /** The value of somebody who has not chosen. */
  initial: T;
};

/**
 * @param key name in localStorage, without the product's prefix
 * @param parse the value of a stored text, of null where nothing is stored; must take any text
 */
export function createPreference<T extends string | number>(
  key: string,
  parse: (stored: string | null) => T,
): Preference<T> {
  const name = `postura.${key}`;
  const listeners = new Set<() => void>();
  /** What storage would not take. */
  let unsaved: T | null = null;
  const notify = () => {
    for (const listener of listeners) listener();
  };
  return {
    initial: parse(null),
    read: () => unsaved ?? parse(readStored(name)),
    write: (value) => {
      unsaved = writeStored(name, String(value)) ? null : value;
      notify();
    },
    subscribe: (listener) => {
      // Other tabs of the same user choose too.
      if (listeners.size === 0) window.addEventListener('storage', notify);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', notify);
      };
    },
  };
}

/** The value and how to change it. */
export function usePreference<T extends string | number>(
  preference: Preference<T>,
): [T, (value: T) => void] {
  const value = useSyncExternalStore(
    preference.subscribe,
    preference.read,
    () => preference.initial,
  );
  return [value, preference.write];
}

function readStored(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Whether it could: storage may be denied or full. */
function writeStored(name: string, value: string): boolean {
  try {
    window.localStorage.setItem(name, value);
    return true;
  } catch {
    return false;
  }
}
