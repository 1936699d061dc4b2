import { useTranslations } from 'use-intl';
import { closedRange, type OpenRange } from '#src/domain/date-expression.ts';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { countEvents } from '#src/domain/filter-counts.ts';
import type { InRange } from '#src/domain/filters.ts';
import { outermostDays } from '#src/domain/outermost-days.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useNarrowing } from './use-narrowing.ts';

/**
 * Says in words which days were understood, and how many events they give. To be certain, an event
 * must lie between both ends: then those that were left open are said too.
 */
export function UnderstoodRange({ range, inRange }: { range: OpenRange; inRange: InRange }) {
  const t = useTranslations('filtering');
  const language = useLanguage();
  const { index, filters, quoteText } = useNarrowing();
  const closed = closedRange(range, outermostDays(index));
  const day = (at: Day) => formatDay(language, utcMilliseconds(at));
  const { from, to } = inRange === 'certain' ? { from: closed.start, to: closed.end } : range;
  const shape = from === null ? 'until' : to === null ? 'since' : from === to ? 'on' : 'between';
  const words = t(`understood.${shape}`, { start: day(closed.start), end: day(closed.end) });
  const count = countEvents(index, { filters: { ...filters, inRange }, range: closed }, quoteText);
  return `${words} · ${t('events', { count })}`;
}
