import type { Call } from '../http/route';
import type { PageRecord } from '../state/records';
import { contentView } from '../views/content-view';

export type PageDeed = 'created' | 'updated' | 'trashed' | 'deleted' | 'restored';

/**
 * Page events carry no body.
 * @see https://developer.atlassian.com/platform/forge/events-reference/confluence/
 */
export function emitPage(call: Call, deed: PageDeed, page: PageRecord): void {
  const byApp = call.caller.as === 'app' || (call.caller.as === 'user' && call.caller.invocation !== null);
  const payload = {
    atlassianId: call.accountId,
    content: contentView(call, page),
    eventCreatedDate: new Date(call.state.now()).toISOString(),
    suppressNotifications: false,
    ...(deed === 'updated' ? { updateTrigger: 'edit_page' } : {}),
  };
  const trace = call.trace === undefined ? {} : { trace: call.trace };
  call.emit({ eventType: `avi:confluence:${deed}:page`, payload, byApp, ...trace });
}
