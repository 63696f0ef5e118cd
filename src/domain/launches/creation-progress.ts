import type { Creation } from './creation';

/** Steps that have ended, of those there are: an issue each, a link each, and one for the rest. */
export function creationProgress(creation: Pick<Creation, 'rows' | 'links' | 'state'>): {
  readonly ended: number;
  readonly total: number;
} {
  const { rows, links, state } = creation;
  const own = rows.filter(({ taken }) => !taken);
  const total = own.length + links.length + 1;
  if (state === 'done' || state === 'taken-back') return { ended: total, total };
  const there = own.filter(({ issueId }) => issueId !== null).length + links.filter(({ drawn }) => drawn).length;
  return { ended: state === 'running' ? there : total - 1 - there, total };
}
