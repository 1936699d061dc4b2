import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { faultWords } from './fault-words.ts';
import styles from './FaultMessage.module.css';

/** Says what failed and offers the way out: another attempt, or a new copy of the page. */
export function FaultMessage({
  error,
  onRetry,
  level = 2,
}: {
  error: unknown;
  /** Settles when the attempt is over, whatever came of it. */
  onRetry: () => Promise<void>;
  /** Of its heading: 1 where it is all that the page has. */
  level?: 1 | 2;
}) {
  const Title = `h${level}` as const;
  const t = useTranslations('errors');
  const [isRetrying, setRetrying] = useState(false);
  const { title, text, remedy, detail, action } = faultWords(error, t);
  const retry = async () => {
    setRetrying(true);
    try {
      await onRetry();
    } finally {
      setRetrying(false);
    }
  };
  return (
    <div role="alert" className={styles.message}>
      <Title className={styles.title}>{title}</Title>
      <p>{text}</p>
      <p>{remedy}</p>
      {action === 'retry' ? (
        <Button
          variant="primary"
          icon={<RotateCw aria-hidden />}
          aria-disabled={isRetrying}
          onClick={() => {
            if (!isRetrying) void retry();
          }}
        >
          {isRetrying ? t('retrying') : t('retry')}
        </Button>
      ) : (
        <Button
          variant="primary"
          icon={<RotateCw aria-hidden />}
          onClick={() => window.location.reload()}
        >
          {t('reload')}
        </Button>
      )}
      <p className={styles.detail}>{detail}</p>
    </div>
  );
}
