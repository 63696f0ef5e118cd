import { useCallback } from 'react';
import type { JiraClient } from '../api/jira-client';
import { readSpacePages } from '../api/wiki-tree';
import { useRemote } from '../state/use-remote';
import { wikiPaths } from '../state/wiki-paths';
import { pagesAbove } from './page-tree';
import type { PageInSpace } from './read-page-in-space';

/** The way from the space down to the page. */
export function PageTrail({ page, space }: PageInSpace) {
  const { remote } = useRemote(useCallback((site: JiraClient) => readSpacePages(site, space.id), [space.id]));
  const above = remote.state === 'ready' ? pagesAbove(remote.value, page.id, space.homepageId) : [];
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="breadcrumbs wiki-trail">
        <li>
          <a href={wikiPaths.space(space.key)}>{space.name}</a>
        </li>
        {above.map(({ id, title }) => (
          <li key={id}>
            <a href={wikiPaths.page({ spaceKey: space.key, pageId: id, title })}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
