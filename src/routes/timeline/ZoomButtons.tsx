import { Maximize2, Minus, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Timeline } from './use-timeline.ts';
import { ZOOM_STEP, zoomBy } from './use-timeline-keys.ts';
import styles from './ZoomButtons.module.css';

/** Zoom without wheel, pinch or keys. */
export function ZoomButtons({ timeline }: { timeline: Timeline }) {
  const t = useTranslations('timeline');
  const buttons = [
    { label: t('zoomOut'), key: '-', icon: <Minus />, act: () => zoomBy(timeline, ZOOM_STEP) },
    { label: t('zoomIn'), key: '+', icon: <Plus />, act: () => zoomBy(timeline, 1 / ZOOM_STEP) },
    { label: t('fit'), key: '0', icon: <Maximize2 />, act: timeline.period.fit },
  ];
  return (
    <div role="group" aria-label={t('zoom')} className={styles.buttons}>
      {buttons.map(({ label, key, icon, act }) => (
        <button
          key={key}
          type="button"
          aria-label={label}
          aria-keyshortcuts={key}
          title={label}
          onClick={act}
        >
          {icon}
        </button>
      ))}
    </div>
  );
}
