import { useTranslations } from 'use-intl';
import { closedRange, type OpenRange } from '#src/domain/date-expression.ts';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { countEvents } from '#src/domain/filter-counts.ts';
import { outermostDays } from '#src/domain/outermost-days.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useNarrowing } from './use-narrowing.ts';

/** Says in words which days were understood, and how many events they give. */
export function UnderstoodRange({ range }: { range: OpenRange }) {
  const t = useTranslations('filtering');
  const language = useLanguage();
  const { index, filters, quoteText } = useNarrowing();
  const closed = closedRange(range, outermostDays(index));
  const day = (at: Day) => formatDay(language, utcMilliseconds(at));
  const [from, to] = [range.from, range.to];
  const shape = from === null ? 'until' : to === null ? 'since' : from === to ? 'on' : 'between';
  const words = t(`understood.${shape}`, { start: day(closed.start), end: day(closed.end) });
  const count = countEvents(index, { filters, range: closed }, quoteText);
  return `${words} · ${t('events', { count })}`;
}
