import { useTranslations } from 'use-intl';
import { LANE_KEYS } from '#src/domain/lane-groups.ts';
import { Select } from '#src/ui/Select.tsx';
import { useView } from '#src/url/use-view.ts';
import type { Timeline } from './use-timeline.ts';

/** What the lanes stand for. */
export function LanesControl({ timeline }: { timeline: Timeline }) {
  const t = useTranslations('timeline');
  const { view } = useView();
  return (
    <Select
      label={t('lanes')}
      value={view.lanes}
      options={LANE_KEYS.map((value) => ({ value, label: t(`lanesBy.${value}`) }))}
      onChange={(lanes) => timeline.change({ lanes }, 'push')}
    />
  );
}
