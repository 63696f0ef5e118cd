/** A place within the app, shaped as the `history` package has it. */
export interface Location {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly key: string;
  readonly state: unknown;
}

export type Path = Pick<Location, 'pathname' | 'search' | 'hash'>;
/** A path, or parts of one. */
export type To = string | Partial<Path & Pick<Location, 'state'>>;
export type Action = 'PUSH' | 'REPLACE' | 'POP';
export type Listener = (location: Location, action: Action) => void;

/** The history that `view.createHistory()` gives an app. */
export interface AppHistory {
  action: Action;
  location: Location;
  push(to: To, state?: unknown): void;
  replace(to: To, state?: unknown): void;
  go(steps: number): void;
  goBack(): void;
  goForward(): void;
  listen(listener: Listener): () => void;
}
