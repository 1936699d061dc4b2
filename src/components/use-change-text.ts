import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';

export type ChangeText = {
  /** Which way a cell went: “de cautela a apoyo”. What may be older is only “known” since. */
  direction: (change: CellChange) => string;
  /** The same with the day from which changes count, for the name of a cell. */
  named: (change: CellChange, since: Day) => string;
};

export function useChangeText(): ChangeText {
  const t = useTranslations('matrixTime');
  const language = useLanguage();
  return useMemo(() => {
    const direction = ({ kind, before, after, isSurelyLater }: CellChange) =>
      t(`${isSurelyLater ? 'kind' : 'firstKnown'}.${kind}`, {
        before: before ? t(`position.${before.position}`) : '',
        after: t(`position.${after.position}`),
      });
    return {
      direction,
      named: (change, since) =>
        t('named', {
          date: formatDay(language, utcMilliseconds(since)),
          change: direction(change),
        }),
    };
  }, [language, t]);
}
