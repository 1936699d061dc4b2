import { useTranslations } from 'use-intl';
import type { Bin } from '#src/domain/density.ts';
import styles from './BarsNote.module.css';

/** Says what one bar counts, and that heights are roots: by eye one would take them for counts. */
export function BarsNote({ bin }: { bin: Bin }) {
  const t = useTranslations('lanes.bars');
  return (
    <li>
      <svg viewBox="0 0 26 14" aria-hidden className={styles.icon}>
        <path className={styles.sure} d="M3 13V9h4v4zm6 0V7h4v6zm6 0V5h4v8zm6 0v-3h4v3z" />
        <path className={styles.unsure} d="M3 9V7h4v2zm6-2V3h4v4zm6-2V2h4v3zm6 5V8h4v2z" />
      </svg>
      {t(bin)}
    </li>
  );
}
