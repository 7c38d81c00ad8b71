import { Component, type ReactNode } from 'react';
import { Failure } from './asked';

interface State {
  error: Error | null;
}

/** A fault of ours in what is shown: a sentence and a way on instead of an empty page. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error) return <Failure error={error} retry={() => this.setState({ error: null })} />;
    return this.props.children;
  }
}
