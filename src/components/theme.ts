import { useLayoutEffect } from 'react';
import { createPreference, usePreference } from '#src/ui/preference.ts';

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

export const themePreference = createPreference<Theme>(
  'theme',
  (stored) => THEMES.find((theme) => theme === stored) ?? 'system',
);

/** Has the page wear the theme that the user chose; `system` leaves it to the browser. */
export function useAppliedTheme(): void {
  const [theme] = usePreference(themePreference);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
}
