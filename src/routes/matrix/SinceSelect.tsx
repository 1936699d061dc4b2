import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Select } from '#src/ui/Select.tsx';
import { useView } from '#src/url/use-view.ts';
import { useAsOf } from './use-as-of.ts';

const NEVER = 'never';

/** Picks the day from which changes count: one on which something changed, or what the link says. */
export function SinceSelect({ onChoose }: { onChoose?: () => void }) {
  const t = useTranslations('matrixTime');
  const language = useLanguage();
  const { stops } = useAsOf();
  const { view, setView } = useView();
  const { since } = view;
  // Apart from the day shown: many days are written here, and it moves often.
  const options = useMemo(() => {
    const days = new Set<Day>(stops.filter((stop) => stop !== 'all'));
    if (since !== null) days.add(since);
    return [...days]
      .toSorted((a, b) => a - b)
      .map((day) => ({ value: String(day), label: formatDay(language, utcMilliseconds(day)) }));
  }, [stops, since, language]);
  return (
    <Select
      label={t('since')}
      value={since === null ? NEVER : String(since)}
      options={[{ value: NEVER, label: t('sinceNever') }, ...options]}
      onChange={(value) => {
        setView({ since: value === NEVER ? null : Number(value) }, 'push');
        onChoose?.();
      }}
    />
  );
}
