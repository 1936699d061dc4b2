import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { announce } from '#src/ui/announce.ts';
import { findTrace, traceOf, type FocusTrace } from '#src/ui/focus-trace.ts';
import { hasOverlay } from '#src/ui/use-single-keys.ts';
import type { ScreenName } from '#src/components/screens.ts';
import { useCurrentScreen } from './use-current-screen.ts';

export type PagePlace = { pathname: string; screen: ScreenName | null };

const traces = new Map<string, FocusTrace>();

/**
 * Where the focus goes when the page becomes another: to the active quote of an article, else to
 * the heading; by Back or Forward to what had it there, as far as that is there again. Where the
 * screen is the same and the focus did not get lost it stays. The title is said. The page that a
 * visit begins with is left alone. It draws nothing.
 */
export function FocusMemory({
  main,
  start,
}: {
  main: RefObject<HTMLElement | null>;
  /** Where the visit began, or was when this came. */
  start: PagePlace;
}) {
  const { key, pathname } = useLocation();
  const isReturn = useNavigationType() === NavigationType.Pop;
  const screen = useCurrentScreen();
  const last = useRef(start);
  // With the layout: what a new page does with the focus is not where the old one was left.
  useLayoutEffect(() => {
    const remember = () => {
      const { activeElement } = document;
      const trace = activeElement && !hasOverlay() ? traceOf(activeElement) : null;
      if (trace) traces.set(key, trace);
    };
    // A step on the same page leaves the focus where it is.
    if (last.current.pathname === pathname) remember();
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
    // oxlint-disable-next-line react/exhaustive-deps -- a path has keys of its own
  }, [key]);
  useEffect(() => {
    const before = last.current;
    last.current = { pathname, screen };
    if (before.pathname === pathname || !main.current) return;
    // The timeline says itself which of its events is shown.
    if (screen !== before.screen || screen !== 'timeline') announce(document.title);
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body || focused === main.current;
    // What has the focus inside a new screen got it from the screen itself.
    if (!isLost && (screen === before.screen || main.current.contains(focused))) return;
    const trace = isReturn ? traces.get(key) : undefined;
    const known = trace && findTrace(trace);
    if (known) return known.focus();
    focusStart(main.current);
    return trace && focusOnceThere(trace);
    // A step on the same page moves nothing, whatever its key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname]);
  return null;
}

function focusStart(main: HTMLElement): void {
  const quote = main.querySelector<HTMLElement>('mark[data-active]');
  const target = quote ?? main.querySelector('h1') ?? main;
  target.tabIndex = -1;
  // The place on the page is another's concern.
  target.focus({ preventScroll: true });
}

/** How long a page may take to draw what had the focus, in milliseconds. */
const PATIENCE = 3000;

/** Sends the focus on to an element that comes later, unless the user is quicker. */
function focusOnceThere(trace: FocusTrace): () => void {
  const start = document.activeElement;
  const observer = new MutationObserver(() => {
    const found = findTrace(trace);
    const isLeft = document.activeElement !== start;
    if (found && !isLeft) found.focus();
    if (found || isLeft) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
