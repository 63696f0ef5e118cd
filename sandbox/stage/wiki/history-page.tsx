import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/lozenge';
import { useCallback } from 'react';
import type { JiraClient } from '../api/jira-client';
import { mayDo } from '../api/wiki-operations';
import { readVersions, type PageVersion } from '../api/wiki-versions';
import { formatDay } from '../dates/format-day';
import { useSite } from '../state/site';
import { useRemote } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import { wikiPaths } from '../state/wiki-paths';
import { Face } from '../ui/face';
import { RemoteView } from '../ui/remote-view';
import { PageTrail } from './page-trail';
import { readPageInSpace, type PageInSpace } from './read-page-in-space';
import { useRestore } from './use-restore';

/** Who changed a page when, and the way back. */
export function HistoryPage({ pageId }: { readonly pageId: string }) {
  const handle = useRemote(useCallback((site: JiraClient) => readPageInSpace(site, pageId), [pageId]));
  return (
    <RemoteView handle={handle} thing="this page">
      {(found) => <History {...found} />}
    </RemoteView>
  );
}

function History({ page, space }: PageInSpace) {
  useTitle(`Version history of ${page.title}`, 'Confluence');
  const handle = useRemote(useCallback((site: JiraClient) => readVersions(site, page.id), [page.id]));
  const mayEdit = mayDo(page.operations, 'update', 'page');
  return (
    <article className="wiki-page" aria-label="Version history">
      <header className="wiki-top">
        <PageTrail page={page} space={space} />
      </header>
      <div className="wiki-column">
        <Heading size="large" as="h1">
          Version history
        </Heading>
        <p className="wiki-lead">
          <a href={wikiPaths.page({ spaceKey: space.key, pageId: page.id, title: page.title })}>{page.title}</a>
        </p>
        <RemoteView handle={handle} thing="the history">
          {(versions) => (
            <ol className="plain-list card-list">
              {versions.map((version) => (
                <li key={version.number}>
                  <VersionRow version={version} page={page} space={space} mayRestore={mayEdit} />
                </li>
              ))}
            </ol>
          )}
        </RemoteView>
      </div>
    </article>
  );
}

interface VersionRowProps extends PageInSpace {
  readonly version: PageVersion;
  readonly mayRestore: boolean;
}

function VersionRow({ version, page, space, mayRestore }: VersionRowProps) {
  const { personById } = useSite();
  const restore = useRestore({ spaceKey: space.key, pageId: page.id, title: page.title });
  const { number, createdAt, message, authorId } = version;
  const isCurrent = number === page.version.number;
  const name = personById(authorId)?.displayName;
  const place = { spaceKey: space.key, pageId: page.id, title: page.title };
  return (
    <div className="version-row">
      <Face name={name} size="medium" />
      <div className="version-row-text">
        <p>
          <a href={wikiPaths.page(isCurrent ? place : { ...place, version: number })}>Version {number}</a>{' '}
          {isCurrent && <Lozenge appearance="success">Current</Lozenge>}
        </p>
        <p className="subtle">
          {name ?? 'Someone who has left'},{' '}
          <time dateTime={createdAt}>{`${formatDay(createdAt.slice(0, 10))} ${createdAt.slice(11, 16)} UTC`}</time>
        </p>
        {message != null && message !== '' && <p>{message}</p>}
      </div>
      {!isCurrent && mayRestore && (
        <Button spacing="compact" aria-label={`Restore version ${number}`} onClick={() => void restore(number)}>
          Restore
        </Button>
      )}
    </div>
  );
}
