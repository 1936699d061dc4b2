import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Timeline } from './use-timeline.ts';
import styles from './EventSteps.module.css';

/** Previous and next event, within reach of the thumb. */
export function EventSteps({ timeline }: { timeline: Timeline }) {
  const t = useTranslations('event.panel');
  const previous = timeline.neighbour(-1);
  const next = timeline.neighbour(1);
  return (
    <div className={styles.room}>
      <nav className={styles.steps} aria-label={t('name')}>
        <button
          type="button"
          aria-label={t('previous')}
          disabled={!previous}
          onClick={() => previous && timeline.select(previous.id, 'replace')}
        >
          <ChevronUp aria-hidden />
          {t('previousShort')}
        </button>
        <button
          type="button"
          aria-label={t('next')}
          disabled={!next}
          onClick={() => next && timeline.select(next.id, 'replace')}
        >
          {t('nextShort')}
          <ChevronDown aria-hidden />
        </button>
      </nav>
    </div>
  );
}
