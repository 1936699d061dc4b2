import { useQueryClient } from '@tanstack/react-query';
import { Component, Suspense, type ReactNode } from 'react';
import { retryFailed } from '#src/data/retry-failed.ts';
import { LazyFaultMessage } from './lazy-fault-message.ts';

/**
 * Keeps a failure inside one part of the screen: the part says what failed and can be tried again,
 * the rest lives. Give it a `key` that names what the part shows, so that another one starts afresh.
 * `frame` puts the message where the part itself would have stood, such as in a dialog.
 */
export function PanelBoundary({
  frame,
  children,
}: {
  frame?: (message: ReactNode) => ReactNode;
  children: ReactNode;
}) {
  const client = useQueryClient();
  return (
    <Boundary frame={frame ?? asIs} onRetry={() => retryFailed(client)}>
      {children}
    </Boundary>
  );
}

const asIs = (message: ReactNode) => message;

type Props = {
  frame: (message: ReactNode) => ReactNode;
  onRetry: () => Promise<void>;
  children: ReactNode;
};
type State = { failure: { error: unknown } | null };

class Boundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  retry = async (): Promise<void> => {
    await this.props.onRetry();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return this.props.frame(
      <Suspense>
        <LazyFaultMessage error={failure.error} onRetry={this.retry} />
      </Suspense>,
    );
  }
}
