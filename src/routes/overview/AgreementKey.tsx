import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { InferredMark } from '#src/components/InferredMark.tsx';
import styles from './AgreementKey.module.css';

/** How the map of agreement is read. */
export function AgreementKey({ id }: { id: string }) {
  const t = useTranslations('agreement');
  return (
    <p id={id} className={styles.key}>
      {t('key')}{' '}
      <span>
        <InferredMark />: {t('footing.keyInferred')};
      </span>{' '}
      <span>
        <ToldMark />: {t('footing.keyTold')}.
      </span>
    </p>
  );
}

/** What one says of the other comes back to him. A picture; words say it too. */
export function ToldMark() {
  return <RotateCcw className={styles.told} aria-hidden />;
}
