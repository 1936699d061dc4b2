/** A mark that the pointer is on or that has the focus, and where it is on the screen. */
export type Pointed = { eventId: string; rect: DOMRect };

/** How long a mark is pointed at, or has the focus, before its card comes, and the pointer is away before it goes. */
const DELAY_MS = 150;

/**
 * Calls `show` with the mark that is pointed at in the grid, and with null when it no longer is
 * and the pointer has not gone over to the card either. Returns how to stop.
 */
export function watchPointedMark(
  grid: HTMLElement,
  cardNow: () => HTMLElement | null,
  show: (pointed: Pointed | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  /** The mark whose card is shown, or is about to be, or was taken away while it is pointed at. */
  let current: Element | null = null;
  let shown: Element | null = null;
  const abort = new AbortController();

  const hide = () => {
    clearTimeout(timer);
    shown = null;
    show(null);
  };
  const later = (mark: Element | null) => {
    clearTimeout(timer);
    current = mark;
    timer = setTimeout(() => {
      const eventId = mark?.getAttribute('data-event');
      if (!mark?.isConnected || !eventId) return hide();
      shown = mark;
      show({ eventId, rect: mark.getBoundingClientRect() });
    }, DELAY_MS);
  };
  const point = (target: EventTarget | null) => {
    if (isIn(cardNow(), target)) {
      // Whatever the pointer crossed on its way to the card.
      clearTimeout(timer);
      current = shown;
      return;
    }
    const isInGrid = target instanceof Element && grid.contains(target);
    const mark = isInGrid ? target.closest('[data-event]') : null;
    const next = mark ?? grid.querySelector('[data-event]:focus-visible');
    if (next !== current) later(next);
  };
  const on = <K extends keyof DocumentEventMap>(
    target: Document | HTMLElement,
    type: K,
    listener: (event: DocumentEventMap[K]) => void,
    capture = false,
  ) =>
    target.addEventListener(type, listener as EventListener, {
      signal: abort.signal,
      capture,
    });

  on(document, 'pointerover', ({ target }) => point(target));
  on(grid, 'focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) point(target);
  });
  on(grid, 'focusout', ({ target }) => {
    if (target !== current || cardNow()?.matches(':hover')) return;
    current = null;
    hide();
  });
  on(grid, 'pointerdown', hide);
  // Esc is for the card alone, wherever the focus is.
  on(
    document,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !cardNow()) return;
      event.preventDefault();
      hide();
    },
    true,
  );
  // What scrolls or zooms moves the mark away from its card.
  for (const type of ['scroll', 'wheel'] as const) {
    on(
      document,
      type,
      ({ target }) => {
        if (!isIn(cardNow(), target)) hide();
      },
      true,
    );
  }
  // It may be watched only since the pointer came.
  later(grid.querySelector('[data-event]:hover, [data-event]:focus-visible'));
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}

function isIn(card: HTMLElement | null, target: EventTarget | null): boolean {
  return card !== null && target instanceof Node && card.contains(target);
}
