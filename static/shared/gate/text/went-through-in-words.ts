import type { GateView } from '../../../../src/contract/gate';

/** Was open, and is not any more: what went through meanwhile is named beside this. null: there is nothing to tell. */
export function wentThroughInWords({ state, wasOpen, wentThrough }: GateView): string | null {
  if (!wasOpen || state === 'open' || state === 'waived') return null;
  return wentThrough.length === 0
    ? 'This gate was open, and is shut again. Nothing has gone on meanwhile, as far as you can see.'
    : 'This gate was open, and is shut again. This has gone on already:';
}
