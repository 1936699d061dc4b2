import { Suspense } from 'react';
import { useLocation, useNavigate, useRouteError } from 'react-router';
import { LazyFaultMessage } from '#src/components/faults/lazy-fault-message.ts';
import styles from './RouteError.module.css';

/** What stands in the place of a screen that could not be loaded or drawn. The address stays. */
export function RouteError() {
  const error = useRouteError();
  const location = useLocation();
  const navigate = useNavigate();
  const enterAnew = async () => {
    // Not by revalidating: where the data comes at once, React Router's boundary never sees that it
    // was asked for, and keeps the error. It gives it up for an address that was entered anew.
    await navigate(location, { replace: true, state: location.state, preventScrollReset: true });
  };
  return (
    <div className={styles.page}>
      <Suspense>
        <LazyFaultMessage error={error} onRetry={enterAnew} level={1} />
      </Suspense>
    </div>
  );
}
