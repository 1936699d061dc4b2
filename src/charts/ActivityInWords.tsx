import { useTranslations } from 'use-intl';
import type { ActivityMonth } from '#src/domain/actor-activity.ts';

/** `label` names the month and its year. */
export type LabelledMonth = ActivityMonth & { label: string };

/** A few months of activity as a sentence: one or two bars are no chart. */
export function ActivityInWords({ months }: { months: readonly LabelledMonth[] }) {
  const t = useTranslations('actors.activity.inMonth');
  const parts = months.map(({ label: month, certain, possible }) => {
    if (possible === 0) return t('certain', { month, certain });
    return certain === 0
      ? t('possible', { month, possible })
      : t('both', { month, certain, possible });
  });
  return <p>{`${parts.join('; ')}.`}</p>;
}
