import { use } from 'react';
import { useTranslations } from 'use-intl';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { turningPoint } from '#src/domain/comparison.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { rangeOf } from '#src/domain/time-window.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { ShownWindow } from './shown-window.ts';
import { useCompare } from './use-compare.ts';
import styles from './AroundEvent.module.css';

/**
 * Compares what came after an event with what was before it, both as long as what is shown, and
 * says where they part and what of that is not known. Nothing for an event without a date.
 */
export function AroundEvent({ event, onDone }: { event: EventRow; onDone?: () => void }) {
  const t = useTranslations('comparing');
  const language = useLanguage();
  const datePhrase = useDatePhrase();
  const compare = useCompare();
  const shown = use(ShownWindow);
  const point = turningPoint(event.date, event.status);
  if (!shown || !point) return null;
  const { before, after, sure } = point;
  const { start, end } = rangeOf(shown);
  const day = (at: Day) => formatDay(language, utcMilliseconds(at));
  const unsure = sure.before ? (sure.after ? null : 'after') : sure.after ? 'before' : 'both';
  return (
    <div className={styles.around}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          compare({ kind: 'before', id: event.id }, { start: after, end: after + end - start });
          onDone?.();
        }}
      >
        {onDone ? t('aroundEvent', { event: event.short[language] }) : t('around')}
      </button>
      <p className={styles.note}>
        {t('parted', { before: day(before), after: day(after) })}
        {unsure && ` ${t(`unsure.${unsure}`, { date: datePhrase(event.date, event.status) })}`}
      </p>
    </div>
  );
}
