import type { Activity } from '../../site/site';
import type { Trigger } from '../manifest/app-manifest';
import { filterEvent, type DeliveredEvent } from './event-filter';
import type { EventsParts } from './create-events';
import { eventWords, issueKeyOf } from './event-words';

export interface Fate {
  /** One per delivery, ms; empty: the app never hears of it. */
  readonly delays: readonly number[];
  /** undefined: not worth a line. */
  readonly line: Omit<Activity, 'at'> | undefined;
}

/** Larger events are lost, bytes. */
const largestEvent = 200 * 1024;

/** Whether, when and how often an event reaches a trigger that listens to it. */
export function decideFate(
  { manifest, faults }: Pick<EventsParts, 'manifest' | 'faults'>,
  trigger: Trigger,
  event: DeliveredEvent,
): Fate {
  const verdict = filterEvent(trigger, event);
  const lineOf = lines(trigger, event);
  // The write that caused it has its line already.
  if (verdict.kind === 'dropped' && event.selfGenerated) return { delays: [], line: undefined };
  if (verdict.kind === 'dropped') {
    const text = `${manifest.appName} need not know: ${eventWords(event)}`;
    return { delays: [], line: { ...lineOf(text, verdict.reason), isQuiet: true } };
  }
  const lost = `Lost on the way to ${manifest.appName}: ${eventWords(event)}`;
  const bytes = Buffer.byteLength(JSON.stringify(event));
  if (bytes > largestEvent) return { delays: [], line: lineOf(lost, `${bytes} bytes exceed 200 KB`) };
  const delays = faults.eventDelays();
  if (delays.length === 0) return { delays, line: { ...lineOf(lost, 'a fault was asked for'), kind: 'fault' } };
  return { delays, line: lineOf(`${teller(event)} told ${manifest.appName}: ${eventWords(event)}`, verdict.warning) };
}

function teller({ eventType }: DeliveredEvent): string {
  return eventType.startsWith('avi:confluence:') ? 'Confluence' : 'Jira';
}

function lines(trigger: Trigger, event: DeliveredEvent) {
  return (text: string, note: string | undefined): Omit<Activity, 'at'> => ({
    kind: 'event',
    text,
    detail: `${event.eventType} for "${trigger.key}"${note === undefined ? '' : `: ${note}`}`,
    issueKey: issueKeyOf(event),
  });
}
