import { useTranslations } from 'use-intl';
import styles from './Slip.module.css';

/**
 * Words of an article that are a slip there, kept as they stand. What is meant is in a tooltip
 * for the pointer; `SlipNotes` says it in the open.
 */
export function Slip({ text, meant }: { text: string; meant: string }) {
  return (
    <span className={styles.slip} title={useTranslations('evidence')('sic', { meant })}>
      {text}
    </span>
  );
}
