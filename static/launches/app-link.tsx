import type { MouseEvent, ReactNode } from 'react';
import { openLaunches } from '../shared/bridge/open-launches';
import { useNavigation } from './state/navigation';

interface AppLinkProps {
  /** A place within the page. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The frame has no address of its own, so the page around it goes there; with Ctrl or Cmd in a new tab. */
export function AppLink({ to, className = 'issue-link', children }: AppLinkProps) {
  const { go } = useNavigation();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) openLaunches(to, { newTab: true });
    else go(to);
  };
  return (
    <button type="button" role="link" className={className} onClick={follow}>
      {children}
    </button>
  );
}
