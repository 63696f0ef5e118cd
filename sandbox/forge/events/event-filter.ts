import type { EventFilter, Trigger } from '../manifest/app-manifest';
import { evaluateExpression } from './jira-expression';

/** An event as the app receives it. */
export type DeliveredEvent = Readonly<Record<string, unknown>> & {
  readonly eventType: string;
  readonly selfGenerated: boolean;
};

export type FilterVerdict =
  { readonly kind: 'received'; readonly warning?: string } | { readonly kind: 'dropped'; readonly reason: string };

/** Filters of a trigger that apply to an event: the trigger's own and the one beside the event. */
export function filterEvent(trigger: Trigger, event: DeliveredEvent): FilterVerdict {
  const own = trigger.events.find(({ eventType }) => eventType === event.eventType)?.filter;
  let warning: string | undefined;
  for (const filter of [trigger.filter, own]) {
    if (filter === undefined) continue;
    const verdict = judge(filter, event);
    if (verdict.kind === 'dropped') return verdict;
    warning = verdict.warning ?? warning;
  }
  return { kind: 'received', ...(warning === undefined ? {} : { warning }) };
}

function judge({ ignoreSelf, expression, onError }: EventFilter, event: DeliveredEvent): FilterVerdict {
  if (ignoreSelf && event.selfGenerated) return { kind: 'dropped', reason: 'the app caused it itself' };
  if (expression === undefined) return { kind: 'received' };
  const result = evaluateExpression(expression, { event });
  if (result.kind === 'value' && typeof result.value === 'boolean') {
    return result.value ? { kind: 'received' } : { kind: 'dropped', reason: 'its expression is false' };
  }
  const message = result.kind === 'failed' ? result.message : 'the expression is neither true nor false';
  const warning = `filter expression failed: ${message}`;
  return onError.startsWith('RECEIVE') ? { kind: 'received', warning } : { kind: 'dropped', reason: warning };
}
