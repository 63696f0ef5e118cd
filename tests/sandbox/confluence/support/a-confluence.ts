import { createConfluence } from '../../../../sandbox/confluence/create-confluence';
import type { Confluence } from '../../../../sandbox/confluence/confluence';
import { seedDemoPages } from '../../../../sandbox/seed/seed-demo-pages';
import { seedDemo } from '../../../../sandbox/seed/seed-demo';
import { createJira } from '../../../../sandbox/jira/create-jira';
import type { Jira } from '../../../../sandbox/jira/jira';
import type { Caller, ProductEvent } from '../../../../sandbox/site/site';
import { aSite, type TestSite } from '../../jira/support/a-site';
import { requestOf } from '../../jira/support/a-jira';
import { recordForCheck } from '../../jira/support/record-for-check';
import { readAnswer, type AnswerJson } from './answer-json';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  /** Members of the body, when it is an object. */
  json(): AnswerJson;
  readonly headers: Headers;
}

export interface TestConfluence {
  readonly confluence: Confluence;
  readonly jira: Jira;
  readonly site: TestSite;
  readonly events: ProductEvent[];
  /**
   * @param as the part of a person's e-mail before the @, `app`, or null for nobody
   * @param request `GET /wiki/api/v2/spaces`
   */
  call(as: string | null, request: string, body?: unknown): Promise<Answered>;
}

/** The app to which macros in tests belong. */
export const testApp = { appId: 'app-1', environmentId: 'env-1', environmentType: 'DEVELOPMENT' };

/** A Confluence with the pages of the demo, on a site whose clock stands still. */
export function aConfluence(): TestConfluence {
  const site = aSite();
  const jira = createJira(site, { limits: 'none', indexLagMs: 0 });
  seedDemo(jira, { today: '2026-05-04' });
  const { appAccountId } = jira;
  const directory = { person: (accountId: string) => jira.state.people.get(accountId) };
  const confluence = createConfluence(site, { directory, appAccountId });
  seedDemoPages(confluence, { jira, app: testApp, today: '2026-05-04' });
  const events: ProductEvent[] = [];
  confluence.onEvent((event) => events.push(event));
  const call = (as: string | null, request: string, body?: unknown) =>
    send(confluence, requestOf(request, body), callerFor(jira, as));
  return { confluence, jira, site, events, call };
}

export async function send(confluence: Confluence, request: Request, caller: Caller): Promise<Answered> {
  const asked = request.clone();
  const response = await confluence.fetch(request, caller);
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const answered = { status: response.status, body, json: () => readAnswer(body), headers: response.headers };
  await recordForCheck(asked, answered);
  return answered;
}

function callerFor(jira: Jira, as: string | null): Caller {
  if (as === 'app') return { as: 'app', accountId: jira.appAccountId, invocation: 'inv-1' };
  const accountId = as === null ? null : (jira.personByEmail(`${as}@demo.test`)?.accountId ?? null);
  return { as: 'client', accountId, invocation: null };
}
