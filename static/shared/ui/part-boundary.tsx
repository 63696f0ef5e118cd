import { Component, type ReactNode } from 'react';
import { errorMessage } from '../text/error-message';
import { Trouble } from './trouble';

interface PartBoundaryProps {
  readonly children: ReactNode;
}

/** A part of the page that could not be fetched or drawn takes nothing else with it. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly message: string | null }> {
  override readonly state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: errorMessage(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <Trouble title="This part could not be opened" onRetry={() => location.reload()}>
        {message}. What is saved is safe; try again to load the page anew.
      </Trouble>
    );
  }
}
