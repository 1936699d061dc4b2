import type { ReactNode } from 'react';

/** A row of the palette. */
export type PaletteItem = {
  id: string;
  /** A sign before the words; decoration. */
  icon: ReactNode;
  label: ReactNode;
  /** In grey at the right: a count, a date, a kind, a name. */
  note: string;
  run: () => void;
  /** Does the contrary, for what can be excluded. */
  exclude?: () => void;
};
