import { useTranslations } from 'use-intl';
import styles from './SetHeading.module.css';

/** Names a set of lanes and counts its events; of the second, those that stand in both too. */
export function SetHeading({
  name,
  count,
  shared,
}: {
  name: string;
  count: number;
  /** In words. */
  shared?: string;
}) {
  const filtering = useTranslations('filtering');
  const counts = [filtering('events', { count }), shared].filter(Boolean).join(' · ');
  return (
    <h2 className={styles.heading} title={`${name} · ${counts}`}>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.counts}> · {counts}</span>
    </h2>
  );
}
