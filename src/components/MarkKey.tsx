import { useTranslations } from 'use-intl';
import type { Sense } from '#src/schema/vocabulary.ts';
import styles from './MarkKey.module.css';

/** Says what the marks inside a quote mean; each sense once. */
export function MarkKey({ senses }: { senses: readonly Sense[] }) {
  const t = useTranslations('evidence');
  return (
    <ul className={styles.key} aria-label={t('markKey')}>
      {[...new Set(senses)].map((sense) => (
        <li key={sense}>
          <span className={styles[sense]} aria-hidden />
          {t(`sense.${sense}`)}
        </li>
      ))}
    </ul>
  );
}
