import { useTranslations } from 'use-intl';
import type { RowGroup } from '#src/domain/matrix-order.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';

/** Names a group by what its actors have in common. */
export function useGroupName(): (
  group: Pick<RowGroup, 'kind' | 'country' | 'affiliation'>,
) => string {
  const t = useTranslations('matrix');
  const language = useLanguage();
  const { group: grouping } = useView().view;
  return ({ kind, country, affiliation }) => {
    if (kind) return t(`kinds.${kind}`);
    if (grouping === 'affiliation') return affiliation?.name[language] ?? t('noAffiliation');
    return country?.name[language] ?? t('noCountry');
  };
}
