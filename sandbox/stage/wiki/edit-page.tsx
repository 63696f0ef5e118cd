import EmptyState from '@atlaskit/empty-state/empty-state';
import { useCallback } from 'react';
import type { JiraClient } from '../api/jira-client';
import { mayDo } from '../api/wiki-operations';
import { wikiPaths } from '../state/wiki-paths';
import { RemoteView } from '../ui/remote-view';
import { EditForm } from './edit-form';
import { readPageInSpace } from './read-page-in-space';
import { useOnce } from './use-once';

/** A page open for writing. */
export function EditPage({ pageId }: { readonly pageId: string }) {
  const handle = useOnce(useCallback((site: JiraClient) => readPageInSpace(site, pageId), [pageId]));
  return (
    <RemoteView handle={handle} thing="this page">
      {({ page, space }) =>
        mayDo(page.operations, 'update', 'page') ? (
          // Another version to begin on, such as theirs after a conflict, is another form.
          <EditForm key={page.version.number} page={page} space={space} readAgain={handle.reload} />
        ) : (
          <EmptyState
            header="You can't edit this page"
            description="You may read it. Ask the person who wrote it, or switch to another person at the top right."
            primaryAction={
              <a href={wikiPaths.page({ spaceKey: space.key, pageId, title: page.title })}>Read the page</a>
            }
          />
        )
      }
    </RemoteView>
  );
}
