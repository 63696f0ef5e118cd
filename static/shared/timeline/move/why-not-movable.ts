import type { MilestoneView } from '../../../../src/contract/launch';

/**
 * Why its date cannot be moved here, in a sentence; null when it can.
 * @param offered moving is offered where this picture stands
 */
export function whyNotMovable({ canEdit, key }: MilestoneView, offered: boolean): string | null {
  if (!offered) return 'Dates cannot be moved here. Open the launch to move them';
  if (!canEdit) return `You may not edit ${key} in Jira, so you cannot move its date. Ask someone who may`;
  return null;
}
