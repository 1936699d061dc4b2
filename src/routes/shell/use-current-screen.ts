import { useMatches } from 'react-router';
import type { ScreenHandle, ScreenName } from '#src/components/screens.ts';

/** The screen that is shown, as its route says; null on pages that belong to none. */
export function useCurrentScreen(): ScreenName | null {
  const handles = useMatches().map((match) => match.handle as ScreenHandle | undefined);
  return handles.findLast((handle) => handle !== undefined)?.screen ?? null;
}
