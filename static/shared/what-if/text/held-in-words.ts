import type { WhatIf } from '../../../../src/contract/what-if';
import { count } from '../../text/count';
import { followers } from '../followers';

/** What becomes of the dates that follow where the launch asks first; null: they are written by themselves. */
export function heldInWords(found: WhatIf): string | null {
  if (!found.held) return null;
  const waiting = followers(found).length + found.hidden;
  const own = `${found.launch.name} is set to ask first. ${found.issue.key} itself moves at once`;
  if (waiting === 0) return `${own}; nothing else would.`;
  const rest =
    waiting === 1
      ? 'the date that follows is offered and moves'
      : `the ${count(waiting, 'date')} that follow are offered and move`;
  return `${own}; ${rest} when someone accepts.`;
}
