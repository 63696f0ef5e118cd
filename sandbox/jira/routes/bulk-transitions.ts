import { z } from 'zod';
import { created, ok, type Answer } from '../http/answer';
import { visibleIssue } from '../http/read-call';
import { scope, type Call, type Route } from '../http/route';
import { nextId } from '../state/jira-state';
import type { BulkTaskRecord, IssueRecord } from '../state/records';
import { userView } from '../views/user-view';
import { moveIssue } from './move-issue';

/**
 * Everyone who is signed in may make bulk changes, as on a new site.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-bulk-operations/
 */
export const bulkTransitionRoutes: readonly Route[] = [
  { method: 'POST', path: '/rest/api/3/bulk/issues/transition', scopes: scope.write, handler: submit },
  { method: 'GET', path: '/rest/api/3/bulk/queue/:taskId', scopes: scope.read, handler: progress },
];

const bodySchema = z.strictObject({
  bulkTransitionInputs: z
    .array(z.strictObject({ selectedIssueIdsOrKeys: z.array(z.string()).min(1), transitionId: z.string() }))
    .min(1),
  sendBulkNotification: z.boolean().nullish(),
});

const mostIssues = 1000;
const refusal = (message: string, status = 400): Answer => ({ status, body: { errors: [{ message }] } });
const notSignedIn = refusal('Client must be authenticated to access this resource.', 401);

function submit(call: Call): Answer {
  if (call.accountId === '') return notSignedIn;
  const body = bodySchema.safeParse(call.body);
  if (!body.success) return refusal('Invalid request payload. Refer to the REST API documentation and try again.');
  const moves = body.data.bulkTransitionInputs.flatMap(({ selectedIssueIdsOrKeys, transitionId }) =>
    selectedIssueIdsOrKeys.map((idOrKey) => ({ idOrKey, transitionId })),
  );
  if (moves.length > mostIssues) return refusal(`You can transition up to ${mostIssues} issues at once.`);
  const now = call.state.now();
  const task: BulkTaskRecord = {
    ...{ id: nextId(call.state), submittedBy: call.accountId, status: 'RUNNING', created: now, updated: now },
    ...{ totalIssueCount: moves.length, processedIssueIds: [], failures: {}, invalidCount: 0 },
  };
  call.state.bulkTasks.set(task.id, task);
  call.inBackground(`bulk change ${task.id}`, () => run(call, task.id, moves));
  return created({ taskId: task.id });
}

interface Wish {
  readonly idOrKey: string;
  readonly transitionId: string;
}

/** One after the other, each as if it had been asked for alone. */
async function run(call: Call, taskId: string, wishes: readonly Wish[]): Promise<void> {
  for (const wish of wishes) {
    const issue = visibleIssue(call, wish.idOrKey);
    const answer = issue === undefined ? undefined : await moveIssue(call, issue, { ...wish, body: {} });
    note(call, taskId, (task) => withResult(task, issue, answer));
  }
  note(call, taskId, (task) => ({ ...task, status: 'COMPLETE' }));
}

/** A site that was filled afresh knows nothing of the task any more. */
function note({ state }: Call, taskId: string, change: (task: BulkTaskRecord) => BulkTaskRecord): void {
  const task = state.bulkTasks.get(taskId);
  if (task !== undefined) state.bulkTasks.set(taskId, { ...change(task), updated: state.now() });
}

function withResult(task: BulkTaskRecord, issue: IssueRecord | undefined, answer: Answer | undefined): BulkTaskRecord {
  if (issue === undefined || answer === undefined) return { ...task, invalidCount: task.invalidCount + 1 };
  if (answer.status < 400) return { ...task, processedIssueIds: [...task.processedIssueIds, issue.id] };
  return { ...task, failures: { ...task.failures, [issue.id]: reasonsOf(answer) } };
}

const errorBody = z.object({ errorMessages: z.array(z.string()), errors: z.record(z.string(), z.string()) });

function reasonsOf({ body }: Answer): string[] {
  const { errorMessages, errors } = errorBody.parse(body);
  return [...errorMessages, ...Object.values(errors)];
}

function progress(call: Call): Answer {
  if (call.accountId === '') return notSignedIn;
  const task = call.state.bulkTasks.get(call.params['taskId'] ?? '');
  return task === undefined ? refusal('The task associated with this taskId does not exist') : ok(view(call, task));
}

function view(call: Call, task: BulkTaskRecord) {
  const { id, status, created: at, updated, totalIssueCount, processedIssueIds, failures, invalidCount } = task;
  const seen = (issueId: string) => visibleIssue(call, issueId) !== undefined;
  const done = processedIssueIds.length + Object.keys(failures).length + invalidCount;
  const failed = Object.entries(failures).filter(([issueId]) => seen(issueId));
  return {
    taskId: id,
    status,
    progressPercent: totalIssueCount === 0 ? 100 : Math.floor((100 * done) / totalIssueCount),
    submittedBy: { accountId: userView(call, task.submittedBy)?.accountId ?? task.submittedBy },
    ...{ created: at, started: at, updated, totalIssueCount },
    ...(status === 'RUNNING'
      ? {}
      : {
          processedAccessibleIssues: processedIssueIds.filter(seen).map(Number),
          ...(failed.length === 0 ? {} : { failedAccessibleIssues: Object.fromEntries(failed) }),
          invalidOrInaccessibleIssueCount: invalidCount,
        }),
  };
}
