import { useCallback } from 'react';
import type { Issue } from '../api/issue';
import { fail, type Outcome } from '../api/outcome';
import type { Status } from '../api/status';
import { readTransitions, transitionIssue } from '../api/transition';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import type { RemoteHandle } from '../state/use-remote';
import type { Board } from './read-board';

/** Moves an issue to a status: shown at once, put back with Jira's words when it may not be. */
export function useMoveIssue({ patch, reload }: RemoteHandle<Board>): (key: string, to: Status) => Promise<void> {
  const { jira } = useSession();
  const flags = useFlags();
  return useCallback(
    async (key, to) => {
      patch((board) => ({
        ...board,
        issues: board.issues.map((issue) => (issue.key === key ? inStatus(issue, to) : issue)),
      }));
      const outcome = await move();
      if (!outcome.ok) {
        flags.show({
          id: `move ${key}`,
          type: 'error',
          title: `${key} was not moved`,
          description: outcome.failure.message,
        });
      }
      await reload();

      async function move(): Promise<Outcome<unknown>> {
        const offered = await readTransitions(jira, key);
        if (!offered.ok) return offered;
        const transition = offered.value.transitions.find((each) => each.to.id === to.id);
        if (transition === undefined) return fail(400, `The workflow has no way to "${to.name}" from here.`);
        return transitionIssue(jira, key, { id: transition.id });
      }
    },
    [jira, flags, patch, reload],
  );
}

function inStatus(issue: Issue, status: Status): Issue {
  return { ...issue, fields: { ...issue.fields, status } };
}
