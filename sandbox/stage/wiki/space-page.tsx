import EmptyState from '@atlaskit/empty-state/empty-state';
import { useCallback } from 'react';
import type { JiraClient } from '../api/jira-client';
import { readSpace } from '../api/wiki-space';
import { useRemote } from '../state/use-remote';
import { RemoteView } from '../ui/remote-view';
import { PageView } from './page-view';

/** The overview of a space is its home page. */
export function SpacePage({ spaceKey }: { readonly spaceKey: string }) {
  const handle = useRemote(useCallback((site: JiraClient) => readSpace(site, spaceKey), [spaceKey]));
  return (
    <RemoteView handle={handle} thing="this space">
      {({ homepageId }) =>
        homepageId == null ? (
          <EmptyState header="This space has no home page" description="Choose one of its pages on the left." />
        ) : (
          <PageView key={homepageId} pageId={homepageId} version={undefined} spaceKey={spaceKey} />
        )
      }
    </RemoteView>
  );
}
