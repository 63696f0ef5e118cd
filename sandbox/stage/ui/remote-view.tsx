import Spinner from '@atlaskit/spinner/spinner';
import type { ReactNode } from 'react';
import type { RemoteHandle } from '../state/use-remote';
import { Trouble } from './trouble';
import './ui.css';

interface RemoteViewProps<T> {
  readonly handle: RemoteHandle<T>;
  /** "this issue", "this project" */
  readonly thing: string;
  readonly children: (value: T) => ReactNode;
}

/** Something of the site, or why it is not there yet or cannot be. */
export function RemoteView<T>({ handle, thing, children }: RemoteViewProps<T>) {
  const { remote, reload } = handle;
  switch (remote.state) {
    case 'loading':
      return (
        <div className="centered">
          <Spinner size="large" label={`Loading ${thing}`} />
        </div>
      );
    case 'failed':
      return <Trouble failure={remote.failure} thing={thing} retry={() => void reload()} />;
    case 'ready':
      return children(remote.value);
  }
}
