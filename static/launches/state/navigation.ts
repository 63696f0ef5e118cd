import { createContext, useContext } from 'react';

/** Where the reader is within the page. */
export interface Place {
  /** Such as `/launch/l-1`. */
  readonly path: string;
  /** Such as `?from=l-1`; empty without one. */
  readonly search: string;
}

/** Ways around the page. They stand in the browser's own history. */
export interface Navigation {
  readonly place: Place;
  /** @param to a path with what follows it, such as `/templates/new?from=l-1` */
  readonly go: (to: string) => void;
  /** As `go`, but the place before is not kept for the way back. */
  readonly replace: (to: string) => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('Cannot go anywhere: the page has no history around this part');
  return navigation;
}
