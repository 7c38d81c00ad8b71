import { Component, type ReactNode } from 'react';
import { Failure } from './asked';

interface State {
  error: Error | null;
}

interface Props {
  children: ReactNode;
  /** Another way on than to draw it once more. */
  retry?: () => void;
}

/** A fault of ours in what is shown: a sentence and a way on instead of an empty page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error) return <Failure error={error} retry={this.props.retry ?? (() => this.setState({ error: null }))} />;
    return this.props.children;
  }
}
