import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import styles from './HoverCard.module.css';

/** How long a mark is pointed at, or has the focus, before its card comes. */
const DELAY_MS = 150;
const GAP_PX = 6;

type Pointed = { eventId: string; rect: DOMRect };

/**
 * Full title, date and number of quotes of the mark under the pointer or with the focus. All of it
 * is in the mark's name and in the list too, so it is hidden from screen readers. Esc takes it away.
 */
export function HoverCard({ grid }: { grid: RefObject<HTMLElement | null> }) {
  const t = useTranslations('timeline');
  const language = useLanguage();
  const dateWithStatus = useDateWithStatus();
  const { eventById } = useCorpus();
  const pointed = usePointedMark(grid);
  const event = pointed && eventById.get(pointed.eventId);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (pointed && card.current) place(card.current, pointed.rect);
  }, [pointed]);
  if (!event) return null;
  return (
    <div ref={card} className={styles.card} aria-hidden>
      <b>{event.title[language]}</b>
      <span>
        {dateWithStatus(event)} · {t('quotes', { count: event.quotes })}
        {event.differs && ` · ≠ ${t('sourcesDiffer')}`}
      </span>
    </div>
  );
}

function usePointedMark(grid: RefObject<HTMLElement | null>): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout>;
    let current: Element | null = null;
    const point = (mark: Element | null) => {
      if (mark === current) return;
      current = mark;
      clearTimeout(timer);
      setPointed(null);
      const eventId = mark?.getAttribute('data-event');
      if (!mark || !eventId) return;
      timer = setTimeout(() => {
        if (mark.isConnected) setPointed({ eventId, rect: mark.getBoundingClientRect() });
      }, DELAY_MS);
    };
    const markOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest('[data-event]') : null;
    const onOver = (event: Event) => point(markOf(event.target));
    const onFocus = (event: Event) => {
      const mark = markOf(event.target);
      if (mark?.matches(':focus-visible')) point(mark);
    };
    const away = () => point(null);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') away();
    };
    const abort = new AbortController();
    const options = { signal: abort.signal };
    element.addEventListener('pointerover', onOver, options);
    element.addEventListener('pointerleave', away, options);
    element.addEventListener('pointerdown', away, options);
    element.addEventListener('focusin', onFocus, options);
    element.addEventListener('focusout', away, options);
    document.addEventListener('keydown', onKey, options);
    // What scrolls or zooms moves the mark away from its card.
    document.addEventListener('scroll', away, { ...options, capture: true });
    document.addEventListener('wheel', away, { ...options, capture: true });
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [grid]);
  return pointed;
}

/** Below the mark, within the window. */
function place(card: HTMLElement, mark: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(GAP_PX, mark.left), window.innerWidth - width - GAP_PX);
  const below = mark.bottom + GAP_PX;
  const top = below + height <= window.innerHeight ? below : mark.top - GAP_PX - height;
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
