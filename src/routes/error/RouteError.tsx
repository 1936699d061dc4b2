import { useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { LazyFaultMessage } from '#src/components/faults/lazy-fault-message.ts';
import { retryFailed } from '#src/data/retry-failed.ts';
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
      <Suspense>
        <LazyFaultMessage error={error} onRetry={retry} level={1} />
      </Suspense>
    </div>
  );
}
