import { isSame } from './is-same';

/** What three people hold: what both began with, what the one who types has made of it, and what somebody else saved. */
export interface Versions<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

export function part<T, K extends keyof T>({ base, mine, theirs }: Versions<T>, name: K): Versions<T[K]> {
  return { base: base[name], mine: mine[name], theirs: theirs[name] };
}

/** What was changed here; theirs, where nothing was. */
export function pick<T>({ base, mine, theirs }: Versions<T>): T {
  return isSame(base, mine) ? theirs : mine;
}
