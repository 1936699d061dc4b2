import { createContext, use } from 'react';

/** Given by the shell, which has the palette's place. */
export const PaletteContext = createContext<() => void>(() => {});

/** Opens the search palette from anywhere. */
export function useOpenPalette(): () => void {
  return use(PaletteContext);
}
