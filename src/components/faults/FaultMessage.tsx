import { useQueryClient } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NextSteps } from '#src/components/NextSteps.tsx';
import { retryFailed } from '#src/data/retry-failed.ts';
import { Button } from '#src/ui/Button.tsx';
import { faultWords } from './fault-words.ts';
import styles from './FaultMessage.module.css';

export type FaultMessageProps = {
  error: unknown;
  /** Draws anew what failed, once what did not come is forgotten. Settles when that is done, whatever came of it. */
  onRetry: () => void | Promise<void>;
  /** Of its heading: 1 where it is all that the page has; then it says where else to go. */
  level?: 1 | 2;
};

/** Says what failed and offers the way out: another attempt, or a new copy of the page. */
export function FaultMessage({ error, onRetry, level = 2 }: FaultMessageProps) {
  const Title = `h${level}` as const;
  const t = useTranslations('faults');
  const client = useQueryClient();
  const [isRetrying, setRetrying] = useState(false);
  const { title, text, remedy, detail, action } = faultWords(error, t);
  const retry = async () => {
    setRetrying(true);
    try {
      await retryFailed(client);
      await onRetry();
    } finally {
      setRetrying(false);
    }
  };
  const message = (
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
  if (level === 2) return message;
  return (
    <>
      {message}
      <div className={styles.steps}>
        <NextSteps />
      </div>
    </>
  );
}
