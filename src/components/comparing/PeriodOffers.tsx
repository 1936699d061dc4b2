import { use, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNarrowing } from '#src/components/filters/use-narrowing.ts';
import { useRangePhrase } from '#src/components/filters/use-sentence.ts';
import { anchoredRange, type Anchor } from '#src/domain/comparison.ts';
import { calendarDate, dayOf, isoDay, parseIsoDay, type Day } from '#src/domain/day.ts';
import { countEvents } from '#src/domain/filter-counts.ts';
import type { DayRange } from '#src/domain/filters.ts';
import { rangeOf } from '#src/domain/time-window.ts';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';
import { AroundEvent } from './AroundEvent.tsx';
import { ShownWindow } from './shown-window.ts';
import { useCompare } from './use-compare.ts';
import styles from './PeriodOffers.module.css';

/** As many days as are shown, elsewhere: before, after, from a day on, or about the selected event. */
export function PeriodOffers({ onDone }: { onDone: () => void }) {
  const t = useTranslations('comparing');
  const shown = use(ShownWindow);
  const { selected } = useView().view;
  const { index } = useNarrowing();
  const compare = useCompare();
  if (!shown) return null;
  const range = rangeOf(shown);
  const event = selected === null ? undefined : index.eventById.get(selected);
  const choose = ({ edge, day }: Anchor) => {
    compare({ kind: edge, day });
    onDone();
  };
  return (
    <div className={styles.offers}>
      <Offer
        isFirst
        label={t('timeBefore')}
        anchor={{ edge: 'until', day: range.start - 1 }}
        shown={range}
        onChoose={choose}
      />
      <Offer
        label={t('timeAfter')}
        anchor={{ edge: 'from', day: range.end + 1 }}
        shown={range}
        onChoose={choose}
      />
      <DayField shown={range} onChoose={choose} />
      {event && <AroundEvent event={event} onDone={onDone} />}
      {!event && <p className={styles.note}>{t('eventHint')}</p>}
    </div>
  );
}

const daysOf = ({ start, end }: DayRange) => end - start + 1;

function Offer({
  label,
  anchor,
  shown,
  isFirst = false,
  onChoose,
}: {
  label: string;
  anchor: Anchor;
  shown: DayRange;
  isFirst?: boolean;
  onChoose: (anchor: Anchor) => void;
}) {
  const { compare } = useView().view;
  const words = useRangeWithCount();
  const isInUse = compare?.kind === anchor.edge && 'day' in compare && compare.day === anchor.day;
  return (
    <button
      type="button"
      data-first={isFirst || undefined}
      className={styles.offer}
      aria-pressed={isInUse}
      onClick={() => onChoose(anchor)}
    >
      <b>{label}</b>
      <span>{words(anchoredRange(daysOf(shown), anchor))}</span>
    </button>
  );
}

function DayField({ shown, onChoose }: { shown: DayRange; onChoose: (anchor: Anchor) => void }) {
  const t = useTranslations('comparing');
  const { compare } = useView().view;
  const words = useRangeWithCount();
  const [typed, setTyped] = useState(
    isoDay(compare?.kind === 'from' ? compare.day : yearBefore(shown.start)),
  );
  const day = parseIsoDay(typed);
  const anchor: Anchor | null = day === null ? null : { edge: 'from', day };
  return (
    <form
      className={styles.day}
      onSubmit={(event) => {
        event.preventDefault();
        if (anchor) onChoose(anchor);
      }}
    >
      <label className={styles.field}>
        {t('sameDaysFrom', { count: daysOf(shown) })}
        <input type="date" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <Button type="submit" disabled={!anchor}>
        {t('compare')}
      </Button>
      <p role="status" className={styles.note}>
        {anchor ? words(anchoredRange(daysOf(shown), anchor)) : t('noDay')}
      </p>
    </form>
  );
}

/** The same day of the year before. */
function yearBefore(day: Day): Day {
  const { year, month, dayOfMonth } = calendarDate(day);
  return dayOf(year - 1, month, dayOfMonth);
}

/** `1 oct 2025 – 30 nov 2025 · 5 eventos`. */
function useRangeWithCount(): (range: DayRange) => string {
  const filtering = useTranslations('filtering');
  const rangePhrase = useRangePhrase();
  const { index, filters, quoteText } = useNarrowing();
  return (range) => {
    const count = countEvents(index, { filters, range }, quoteText);
    return `${rangePhrase(range)} · ${filtering('events', { count })}`;
  };
}
