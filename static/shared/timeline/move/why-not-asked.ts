import type { MilestoneView } from '../../../../src/contract/launch';

/**
 * Why nobody can ask here what its date would set off, in a sentence; null when one can. Whoever sees it may ask; only
 * the move itself takes more.
 * @param offered asking is offered where this picture stands
 */
export function whyNotAsked({ state, key }: Pick<MilestoneView, 'state' | 'key'>, offered: boolean): string | null {
  if (!offered) return 'Dates cannot be moved here. Open the launch to move them';
  if (state === 'done') return `${key} is done, so its date stays. Reopen it in Jira to move it`;
  return null;
}
