import { z } from 'zod';
import type { World } from '../../app/ports';
import { checkGates as check } from '../../app/validator/check-gates';
import { gateRule } from '../../contract/gate-rule';

/** As Jira takes it; the message is only shown with a refusal. */
interface Answer {
  readonly result: boolean;
  readonly errorMessage: string;
}

/** ms. Somebody waits, and Jira's own patience is not known. */
const patience = 8_000;

const status = z.object({ id: z.union([z.string(), z.number()]).transform(String) });

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/ */
const asked = z.object({
  issue: z.object({ key: z.string().min(1).max(255) }),
  configuration: gateRule,
  transition: z.object({ to: status }),
});

/** The workflow validator "Gate must be open". What cannot be checked does not pass. Never throws. */
export const checkGates =
  (createWorld: () => World) =>
  async (event: unknown): Promise<Answer> => {
    const parsed = asked.safeParse(event);
    if (!parsed.success) return unreadable(event);
    const { issue, configuration: rule, transition } = parsed.data;
    try {
      const move = { issueKey: issue.key, toStatusId: transition.to.id, asks: rule.asks };
      const answer = await inTime(() => check(createWorld(), move));
      return answer.kind === 'passes' ? { result: true, errorMessage: '' } : refuse(answer.message);
    } catch (failure) {
      // Nobody else tells it: a refusal must not be an exception.
      // eslint-disable-next-line no-console
      console.error(`Cannot check the gates of ${issue.key}`, failure);
      return refuse(`Lockstep could not check the gates of ${issue.key}. Nothing was changed. Try again in a minute`);
    }
  };

function refuse(errorMessage: string): Answer {
  return { result: false, errorMessage };
}

const named = z.object({ issue: z.object({ key: z.string().min(1).max(255) }) });

/** The rule was saved by another version of the app, or Jira asks in another way than it used to. */
function unreadable(event: unknown): Answer {
  const key = named.safeParse(event).data?.issue.key ?? 'this issue';
  return refuse(
    `Lockstep could not check the gates of ${key}: the rule "Gate must be open" cannot be read. Nothing was changed. Ask an admin to save the rule again`,
  );
}

/** @throws when it takes too long */
async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`There was no answer after ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
