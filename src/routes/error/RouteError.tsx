import { useQueryClient } from '@tanstack/react-query';
import { useRevalidator, useRouteError } from 'react-router';
import { FaultMessage } from '#src/components/faults/FaultMessage.tsx';
import { retryFailed } from '#src/data/retry-failed.ts';
import { NextSteps } from '#src/components/NextSteps.tsx';
import styles from './RouteError.module.css';

/** What stands in the place of a screen that could not be loaded or drawn. The address stays. */
export function RouteError() {
  const error = useRouteError();
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  const retry = async () => {
    await retryFailed(client);
    await revalidate();
  };
  return (
    <div className={styles.page}>
      <FaultMessage error={error} onRetry={retry} level={1} />
      <div className={styles.steps}>
        <NextSteps />
      </div>
    </div>
  );
}
