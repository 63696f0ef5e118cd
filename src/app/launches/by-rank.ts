import type { Launch } from '../../domain/launches/launch';

/** Order of launches that come together: the first one takes the others in. */
export function byRank(one: Launch, other: Launch): number {
  return rankOf(one) < rankOf(other) ? -1 : 1;
}

/** A launch that is left alone takes none in that is not, nor a mere group of links one that has been made. */
function rankOf({ state, t0, createdAt, id }: Launch): string {
  return [state === 'active' ? 0 : 1, t0 === null ? 1 : 0, createdAt, id].join(' ');
}
