import { useEffect, useRef, useState } from 'react';

/** Time that each stop stands, in milliseconds. */
export const PLAY_STEP = 1200;

/**
 * Goes through the stops by itself, from the first where it stands at the last, and ends there.
 * @param position of the stop shown, from 0
 * @param last position
 */
export function usePlay(
  position: number,
  last: number,
  goTo: (position: number) => void,
): { isPlaying: boolean; toggle: () => void; pause: () => void } {
  const [wantsToPlay, setWantsToPlay] = useState(false);
  const latest = useRef(goTo);
  useEffect(() => {
    latest.current = goTo;
  });
  const isPlaying = wantsToPlay && position < last;
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (position + 1 === last) setWantsToPlay(false);
      latest.current(position + 1);
    }, PLAY_STEP);
    return () => clearTimeout(timer);
  }, [isPlaying, position, last]);
  return {
    isPlaying,
    toggle: () => {
      setWantsToPlay(!isPlaying);
      if (!isPlaying && position === last) goTo(0);
    },
    pause: () => setWantsToPlay(false),
  };
}
