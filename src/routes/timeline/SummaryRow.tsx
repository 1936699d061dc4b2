import { Ban, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './SummaryRow.module.css';

/** A value with its count and a bar; where it can be a filter, a button that says whether it is. */
export function SummaryRow({
  icon,
  label,
  count,
  highest,
  filter,
}: {
  icon?: ReactNode;
  label: string;
  count: number;
  /** The count whose bar is the longest. */
  highest: number;
  /** Left out: there is no such filter. */
  filter?: {
    state: 'free' | 'included' | 'excluded';
    press: (exclude: boolean) => void;
  };
}) {
  const t = useTranslations('summary');
  const content = (
    <>
      <span className={styles.label}>
        {icon}
        <bdi>{label}</bdi>
        {filter?.state === 'included' && <Check aria-hidden />}
        {filter?.state === 'excluded' && <Ban aria-hidden />}
      </span>
      <span className={styles.bar} aria-hidden>
        <span style={{ width: `${highest === 0 ? 0 : (count / highest) * 100}%` }} />
      </span>
      <span className={styles.count}>{t('count', { count })}</span>
    </>
  );
  if (!filter) {
    return (
      <li className={styles.item}>
        <div className={styles.row}>{content}</div>
      </li>
    );
  }
  const { state, press } = filter;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.row}
        aria-pressed={state !== 'free'}
        aria-label={t(state === 'excluded' ? 'exclude' : 'include', { label, count })}
        data-state={state}
        onClick={(event) => press(event.altKey || event.shiftKey)}
      >
        {content}
      </button>
    </li>
  );
}
