import { useLayoutEffect } from 'react';
import { createPreference, usePreference, type Preference } from './preference.ts';

/** A preference for one of a few values that the root element wears, for style sheets to go by. */
export type RootChoice<T extends string> = Preference<T> & {
  key: string;
  values: readonly T[];
};

/**
 * @param key name of the preference, and of the `data-` attribute
 * @param initial the value of somebody who has not chosen; the root wears nothing for it
 */
export function createRootChoice<T extends string>(
  key: string,
  values: readonly T[],
  initial: NoInfer<T>,
): RootChoice<T> {
  const parse = (stored: string | null) => values.find((value) => value === stored) ?? initial;
  return { ...createPreference(key, parse), key, values };
}

/** Has the root wear the value that the user chose. */
export function useRootChoice<T extends string>(choice: RootChoice<T>): void {
  const [value] = usePreference(choice);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (value === choice.initial) delete dataset[choice.key];
    else dataset[choice.key] = value;
  }, [choice, value]);
}
