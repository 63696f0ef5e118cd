import type { Call } from '../http/route';
import { nameOf } from '../views/user-view';

/** Adds a line about a write to the site's activity. @param deed `edited the page "Claims"` */
export function tell(call: Call, deed: string, detail?: string): void {
  const text = `${nameOf(call, call.accountId)} ${deed}`;
  call.site.activity.add({ at: call.site.clock.now().toISOString(), kind: 'write', text, detail });
}
