import { useSyncExternalStore } from 'react';

/** `wide`: 1200 px and more; `medium`: 768 to 1199; `phone`: less. The same limits as in the style sheets. */
export type Screen = 'wide' | 'medium' | 'phone';

const WIDE = '(width >= 1200px)';
const PHONE = '(width < 768px)';

/** The size class of the window, for what differs by more than style; `wide` on the server. */
export function useScreen(): Screen {
  return useSyncExternalStore<Screen>(subscribe, screenNow, () => 'wide');
}

/** The same outside of components; only in a browser. */
export function screenNow(): Screen {
  if (window.matchMedia(PHONE).matches) return 'phone';
  return window.matchMedia(WIDE).matches ? 'wide' : 'medium';
}

function subscribe(listener: () => void): () => void {
  const queries = [window.matchMedia(WIDE), window.matchMedia(PHONE)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
