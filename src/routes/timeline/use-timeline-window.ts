import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useManifest } from '#src/data/use-manifest.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { CorpusIndex, EventRow } from '#src/domain/corpus-index.ts';
import type { EventTable } from '#src/domain/event-table.ts';
import type { DayRange } from '#src/domain/filters.ts';
import { fitWindow, wholeMonths, windowAround } from '#src/domain/fit-window.ts';
import { oncePer } from '#src/domain/once-per.ts';
import { rangeOf, windowOf, type TimeWindow } from '#src/domain/time-window.ts';
import { useView } from '#src/url/use-view.ts';
import { useGlide } from './use-glide.ts';
import { useWriteBeforeActs } from './use-write-before-acts.ts';

/** How long after the last movement the range goes into the URL. */
const SETTLED_MS = 250;

export type TimelineWindow = {
  /** What is shown now: ahead of the URL while it is being moved. */
  shown: TimeWindow;
  /** As far as one can move: all of the corpus, in whole months. */
  limits: TimeWindow;
  /** Shows a window at once, and has the URL follow. */
  move: (window: TimeWindow) => void;
  /** Goes to the window made of the one that is shown, or is being gone to, over a moment. */
  glide: (target: (from: TimeWindow) => TimeWindow) => void;
  /** Goes back to the window that fits all events. */
  fit: () => void;
  /** The range on its way into the URL, null: none; undefined when the URL says what is shown. */
  moving: DayRange | null | undefined;
  /** The range that the URL should have when something else is changed at the same time. */
  rangeNow: () => DayRange | null;
};

/**
 * A window on its way into the URL, which then will say `goal`. It holds while the URL says one of
 * `known`, what it said before or what was written last; once it has arrived, only as long as the
 * URL says the same.
 */
type Draft = { window: TimeWindow; goal: string; known: readonly string[]; hasArrived: boolean };

/**
 * The window of the timeline: the URL's range; on the page of an event, the days around it; else
 * what fits. `commit` writes a range into the URL; `isStill`: too much is drawn to be animated.
 */
export function useTimelineWindow(
  eventOfPage: EventRow | null,
  commit: (range: DayRange | null) => void,
  isStill: boolean,
): TimelineWindow {
  const { range } = useView().view;
  const around = useMemo(
    () => (eventOfPage ? windowAround(eventOfPage.date) : null),
    [eventOfPage],
  );
  const { fit, limits } = useLimits(range, around);
  const [draft, setDraft] = useState<Draft | null>(null);
  const inUrl = keyOf(range);
  const isAhead = draft !== null && holds(draft, inUrl);
  const settled = useMemo(() => (range ? windowOf(range) : null), [range]);
  const shown = isAhead ? draft.window : (settled ?? around ?? fit);

  // Without a range the page of an event shows the days around it: to fit all, it must be left.
  const isThere = draft?.goal === inUrl && (draft.goal !== WHOLE || around === null);
  if (draft && !draft.hasArrived && isThere) {
    setDraft(draft.goal === WHOLE ? null : { ...draft, hasArrived: true });
  }

  // What the page of an event shows without a range goes on to the timeline as a range.
  const ofShown = isAhead || (range === null && around !== null) ? rangeOf(shown) : range;
  const latest = useRef({ commit, inUrl, ofShown });
  useEffect(() => {
    latest.current = { commit, inUrl, ofShown };
  });
  const written = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<DayRange | null>(null);
  const rest = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
  }, []);
  const write = useCallback(
    (next: DayRange | null) => {
      rest();
      written.current = keyOf(next);
      latest.current.ofShown = next;
      latest.current.commit(next);
    },
    [rest],
  );
  useEffect(() => rest, [rest]);
  // Back and forward, and other parts of the screen, change the range too: they win.
  useEffect(() => {
    if (draft && !isAhead) rest();
  }, [draft, isAhead, rest]);

  const isMoving = isAhead && !draft.hasArrived;
  const moving = useMemo(
    () => (isMoving ? (draft.goal === WHOLE ? null : rangeOf(draft.window)) : undefined),
    [isMoving, draft],
  );

  const showOnWay = useCallback(
    (window: TimeWindow, goal: DayRange | null) => {
      const known = [latest.current.inUrl, written.current];
      setDraft({ window, goal: keyOf(goal), known, hasArrived: false });
      rest();
    },
    [rest],
  );
  const show = useCallback(
    (window: TimeWindow) => {
      const goal = rangeOf(window);
      showOnWay(window, goal);
      waiting.current = goal;
      timer.current = setTimeout(() => write(goal), SETTLED_MS);
    },
    [showOnWay, write],
  );
  const { glide, stop, finish } = useGlide(shown, show, isStill);
  useWriteBeforeActs(
    useCallback(() => {
      finish();
      if (waiting.current) write(waiting.current);
    }, [finish, write]),
  );
  const move = useCallback(
    (window: TimeWindow) => {
      stop();
      show(window);
    },
    [stop, show],
  );
  const fitAll = useCallback(() => {
    const arrive = () => {
      showOnWay(fit, null);
      write(null);
    };
    glide(() => fit, arrive);
  }, [fit, glide, showOnWay, write]);
  const rangeNow = useCallback(() => {
    rest();
    written.current = keyOf(latest.current.ofShown);
    return latest.current.ofShown;
  }, [rest]);
  return useMemo(
    () => ({ shown, limits, move, glide, fit: fitAll, moving, rangeNow }),
    [shown, limits, move, glide, fitAll, moving, rangeNow],
  );
}

function holds(draft: Draft, inUrl: string): boolean {
  if (draft.goal === inUrl) return true;
  return !draft.hasArrived && draft.known.includes(inUrl);
}

/** The window that fits the whole corpus, and the one in which it can be moved. */
function useLimits(
  range: DayRange | null,
  around: TimeWindow | null,
): { fit: TimeWindow; limits: TimeWindow } {
  const index = useCorpus();
  const { extent, latestSourceDay } = useManifest();
  const fit = useMemo(() => fitOf(index, latestSourceDay), [index, latestSourceDay]);
  return useMemo(() => {
    const all = [fit];
    if (extent) all.push({ from: extent.min, to: extent.max + 1 });
    if (range) all.push(windowOf(range));
    if (around) all.push(around);
    return { fit, limits: wholeMonths(all) };
  }, [fit, extent, range, around]);
}

/** A corpus without any date is shown on its first year of days: nothing stands there. */
function fitOf({ events }: CorpusIndex, latestSourceDay: number | null): TimeWindow {
  const known = fitsOf(events.columns);
  const fit = known.get(latestSourceDay) ??
    fitWindow(allDays(events), latestSourceDay) ?? { from: 0, to: 365 };
  known.set(latestSourceDay, fit);
  return fit;
}

function* allDays({ length, daysOf }: EventTable) {
  for (let row = 0; row < length; row++) yield daysOf(row);
}

/** Every date is looked at: once, however often the timeline is opened. */
const fitsOf = oncePer<object, Map<number | null, TimeWindow>>(() => new Map());

/** What the URL says when it has no range. */
const WHOLE = '';

function keyOf(range: DayRange | null): string {
  return range ? `${range.start}..${range.end}` : WHOLE;
}
