import { useCallback } from 'react';
import { editIssue, type Issue } from '../api/issue';
import { useFlags } from '../state/flags';
import { useSession } from '../state/session';
import type { RemoteHandle } from '../state/use-remote';

/**
 * Changes fields of the shown issue: shown at once, put back with Jira's words when Jira refuses.
 * @param fields as Jira takes them
 * @param shown the same change in the fields as they are read
 */
export type EditIssue = (fields: Record<string, unknown>, shown: Partial<Issue['fields']>) => Promise<void>;

export function useEditIssue({ patch, reload, remote }: RemoteHandle<Issue>): EditIssue {
  const { jira } = useSession();
  const flags = useFlags();
  const key = remote.state === 'ready' ? remote.value.key : undefined;
  return useCallback(
    async (fields, shown) => {
      if (key === undefined) return;
      patch((issue) => ({ ...issue, fields: { ...issue.fields, ...shown } }));
      const outcome = await editIssue(jira, key, fields);
      if (!outcome.ok) {
        flags.show({
          id: `edit ${key}`,
          type: 'error',
          title: `${key} was not changed`,
          description: outcome.failure.message,
        });
      }
      await reload();
    },
    [jira, flags, key, patch, reload],
  );
}
