import { useQueryClient } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { retryFailed } from '#src/data/retry-failed.ts';
import { FaultMessage } from './FaultMessage.tsx';

/**
 * Keeps a failure inside one part of the screen: the part says what failed and can be tried again,
 * the rest lives. It also starts afresh when `resetKey`, what the part shows, changes.
 */
export function PanelBoundary({ resetKey, children }: { resetKey: string; children: ReactNode }) {
  const client = useQueryClient();
  return (
    <Boundary resetKey={resetKey} onRetry={() => retryFailed(client)}>
      {children}
    </Boundary>
  );
}

type Props = { resetKey: string; onRetry: () => Promise<void>; children: ReactNode };
type State = { failure: { error: unknown } | null; resetKey: string };

class Boundary extends Component<Props, State> {
  override state: State = { failure: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return resetKey === state.resetKey ? null : { failure: null, resetKey };
  }

  retry = async (): Promise<void> => {
    await this.props.onRetry();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? (
      <FaultMessage error={failure.error} onRetry={this.retry} />
    ) : (
      this.props.children
    );
  }
}
