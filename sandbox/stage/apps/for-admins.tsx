import EmptyState from '@atlaskit/empty-state/empty-state';
import type { ReactNode } from 'react';
import { readIsAdmin } from '../api/admin';
import { useRemote } from '../state/use-remote';
import { RemoteView } from '../ui/remote-view';

/** Settings of Jira, or why they are not shown. */
export function ForAdmins({ children }: { readonly children: ReactNode }) {
  return (
    <RemoteView handle={useRemote(readIsAdmin)} thing="these settings">
      {(isAdmin) =>
        isAdmin ? (
          children
        ) : (
          <EmptyState
            header="You don't have access to these settings"
            description="They are for Jira admins. Ask one, or switch to an admin at the top right."
          />
        )
      }
    </RemoteView>
  );
}
