import Spinner from '@atlaskit/spinner';
import type { ReactNode } from 'react';
import { Trouble } from '../shared/ui/trouble';
import { useBound } from './use-bound';
import './macro-config.css';

interface ConfigFrameProps<T> {
  /** The same function at each drawing. */
  readonly read: () => Promise<T>;
  readonly children: (bound: T) => ReactNode;
}

/** Waits until it is known what the macro is bound to now. */
export function ConfigFrame<T>({ read, children }: ConfigFrameProps<T>) {
  const { bound, load } = useBound(read);
  return <main className="macro-config">{content()}</main>;

  function content() {
    switch (bound.kind) {
      case 'loading':
        return (
          <p role="status" className="with-icon subtle">
            <Spinner size="small" /> Reading what is chosen now…
          </p>
        );
      case 'failed':
        return (
          <Trouble title="Lockstep could not read what is chosen now" onRetry={() => void load()}>
            {bound.message}. The page is as it was.
          </Trouble>
        );
      case 'loaded':
        return children(bound.value);
    }
  }
}
