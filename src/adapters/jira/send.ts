import type { APIResponse } from '@forge/api';
import { IssueBusy, JiraBusy } from '../../app/ports';
import { pause } from './pace';

const mostTries = 5;
/** Seconds that are worth waiting inside an invocation; longer waits are the queue's. */
const longestWait = 10;

/**
 * Sends a request until Jira takes it: waits as long as `Retry-After` says after 429 and 503. Only for requests that
 * may be sent twice.
 * @throws JiraBusy (of one issue: IssueBusy) after five tries, or when Jira asks for a longer pause
 */
export async function send(request: () => Promise<APIResponse>): Promise<APIResponse> {
  for (let tries = 1; ; tries += 1) {
    const response = await request();
    if (response.status !== 429 && response.status !== 503) return response;
    const seconds = secondsToWait(response, tries);
    if (tries === mostTries || seconds > longestWait) {
      throw busy(response, seconds);
    }
    // Spread over a fifth, so that requests refused together do not come back together.
    await pause(seconds * 1000 * (1 + Math.random() / 5));
  }
}

/** https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
const perIssue = 'jira-per-issue-on-write';

function busy({ status, headers }: APIResponse, seconds: number): JiraBusy {
  const message = `Cannot reach Jira: it answers ${status}`;
  const isOfIssue = headers.get('RateLimit-Reason') === perIssue;
  return isOfIssue ? new IssueBusy(message, seconds) : new JiraBusy(message, seconds);
}

/** Some refusals come without the header: then twice as long each time. */
function secondsToWait(response: APIResponse, tries: number): number {
  const header = response.headers.get('Retry-After');
  const told = header === null ? NaN : Number(header);
  return Number.isFinite(told) && told >= 0 ? told : 0.5 * 2 ** tries;
}
