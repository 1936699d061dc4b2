import { Component, Suspense, type ReactNode } from 'react';
import { LazyFaultMessage } from './lazy-fault-message.ts';

type Props = {
  frame?: (message: ReactNode) => ReactNode;
  children: ReactNode;
};
type State = { failure: { error: unknown } | null };

/**
 * Keeps a failure inside one part of the screen: the part says what failed and can be tried again,
 * the rest lives. Give it a `key` that names what the part shows, so that another one starts afresh.
 * `frame` puts the message where the part itself would have stood, such as in a dialog.
 */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  retry = (): void => this.setState({ failure: null });

  override render(): ReactNode {
    const { failure } = this.state;
    const { frame, children } = this.props;
    if (!failure) return children;
    const message = (
      <Suspense>
        <LazyFaultMessage error={failure.error} onRetry={this.retry} />
      </Suspense>
    );
    return frame ? frame(message) : message;
  }
}
