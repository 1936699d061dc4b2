import { useLayoutEffect } from 'react';
import { createPreference, usePreference } from '#src/ui/preference.ts';

export const DENSITIES = ['comfortable', 'normal', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

export const densityPreference = createPreference<Density>(
  'density',
  (stored) => DENSITIES.find((density) => density === stored) ?? 'normal',
);

/** Gives rows the height that the user chose: `--row` of the tokens goes by `data-density`. */
export function useAppliedDensity(): void {
  const [density] = usePreference(densityPreference);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (density === 'normal') delete root.dataset['density'];
    else root.dataset['density'] = density;
  }, [density]);
}

/** What `--row` is in pixels, at a root text size of 16 and not on a phone. */
const ROW_PX: Readonly<Record<Density, number>> = { comfortable: 40, normal: 32, compact: 24 };

/** Height of a row in pixels at a root text size of 16, for lists that calculate with it. */
export function useRowPx(): number {
  return ROW_PX[usePreference(densityPreference)[0]];
}
