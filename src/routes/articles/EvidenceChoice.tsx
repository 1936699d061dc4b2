import { useTranslations } from 'use-intl';
import type { ReaderEvidence } from '#src/url/view-state.ts';
import styles from './EvidenceChoice.module.css';

/** Whether the reader shows all quotes or only those that show a position. */
export function EvidenceChoice({
  value,
  shown,
  count,
  onChange,
}: {
  value: ReaderEvidence;
  /** Number of quotes that show a position, and of all. */
  shown: number;
  count: number;
  onChange: (value: ReaderEvidence) => void;
}) {
  const t = useTranslations('reader');
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={value === 'stances'}
        onChange={(event) => onChange(event.target.checked ? 'stances' : 'all')}
      />
      {t('onlyStances', { shown, count })}
    </label>
  );
}
