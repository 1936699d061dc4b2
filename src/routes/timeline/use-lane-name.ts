import { useTranslations } from 'use-intl';
import { ALL_EVENTS, NO_VALUE } from '#src/domain/lane-groups.ts';
import type { LaneLayout } from '#src/domain/timeline-lanes.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Status } from '#src/schema/vocabulary.ts';
import { useView } from '#src/url/use-view.ts';

/** Names a lane: by its own name, or by the words that the interface has for it. */
export function useLaneName(): (lane: Pick<LaneLayout, 'id' | 'name'>) => string {
  const t = useTranslations('timeline.laneOf');
  const statuses = useTranslations('vocabulary.status');
  const language = useLanguage();
  const laneKey = useView().view.lanes;
  return ({ id, name }) => {
    if (name) return name[language];
    if (id === ALL_EVENTS) return t('all');
    if (id === NO_VALUE) return t(laneKey === 'country' ? 'country' : 'actor');
    return statuses(id as Status);
  };
}
