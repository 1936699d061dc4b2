import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useDateWithStatus } from '#src/components/use-date-with-status.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { watchPointedMark, type Pointed } from './watch-pointed-mark.ts';
import styles from './HoverCard.module.css';

const GAP_PX = 6;

/**
 * Full title, date and number of quotes of the mark under the pointer or with the focus. All of it
 * is in the mark's name and in the list too, so it is hidden from screen readers. It stays while
 * the pointer is on it; Esc takes it away, and nothing else with it.
 */
export function HoverCard({ grid }: { grid: RefObject<HTMLElement | null> }) {
  const t = useTranslations('timeline');
  const language = useLanguage();
  const dateWithStatus = useDateWithStatus();
  const { eventById } = useCorpus();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!grid.current) return;
    return watchPointedMark(grid.current, () => card.current, setPointed);
  }, [grid]);
  useLayoutEffect(() => {
    if (pointed && card.current) place(card.current, pointed.rect);
  }, [pointed]);
  const event = pointed && eventById.get(pointed.eventId);
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

/** Below the mark, so near that the pointer can go over to it, within the window. */
function place(card: HTMLElement, mark: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(GAP_PX, mark.left), window.innerWidth - width - GAP_PX);
  const below = mark.bottom;
  const top = below + height <= window.innerHeight ? below : mark.top - height;
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
