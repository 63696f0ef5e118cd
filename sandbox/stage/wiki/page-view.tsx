import Heading from '@atlaskit/heading/heading';
import { useCallback, useEffect } from 'react';
import { AdfView } from '../adf/adf-view';
import type { AdfNode } from '../adf/adf';
import type { JiraClient } from '../api/jira-client';
import { correctAddress } from '../state/router';
import { useRemote } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import { wikiPaths } from '../state/wiki-paths';
import { RemoteView } from '../ui/remote-view';
import { Macro } from './macro';
import { OldVersionNote } from './old-version-note';
import { PageByline } from './page-byline';
import { PageTop } from './page-top';
import { readPageInSpace, type PageInSpace } from './read-page-in-space';

interface PageViewProps {
  readonly pageId: string;
  /** undefined: the newest */
  readonly version: number | undefined;
  /** As the address has it; undefined when that only has the page's id. */
  readonly spaceKey: string | undefined;
}

/** A page as its readers see it. */
export function PageView({ pageId, version, spaceKey }: PageViewProps) {
  const load = useCallback((site: JiraClient) => readPageInSpace(site, pageId, version), [pageId, version]);
  const handle = useRemote(load);
  return (
    <RemoteView handle={handle} thing="this page">
      {(found) => <ShownPage {...found} version={version} isPlaced={spaceKey !== undefined} />}
    </RemoteView>
  );
}

interface ShownPageProps extends PageInSpace {
  readonly version: number | undefined;
  readonly isPlaced: boolean;
}

function ShownPage({ page, space, version, isPlaced }: ShownPageProps) {
  const { id, title, body } = page;
  useTitle(`${title} - ${space.name}`, 'Confluence');
  useEffect(() => {
    if (isPlaced) return;
    const place = { spaceKey: space.key, pageId: id, title };
    correctAddress(wikiPaths.page(version === undefined ? place : { ...place, version }));
  }, [isPlaced, space.key, id, title, version]);
  const renderMacro = (node: AdfNode) => <Macro node={node} pageId={id} version={version} />;
  return (
    <article className="wiki-page" aria-label={title}>
      <PageTop page={page} space={space} version={version} />
      <div className="wiki-column">
        {version !== undefined && <OldVersionNote page={page} space={space} version={version} />}
        <Heading size="xlarge" as="h1">
          {title}
        </Heading>
        <PageByline page={page} space={space} />
        <div className="wiki-body">
          {(body.atlas_doc_format.value.content ?? []).length === 0 ? (
            <p className="subtle">This page is empty. Choose Edit to write on it.</p>
          ) : (
            <AdfView document={body.atlas_doc_format.value} renderMacro={renderMacro} />
          )}
        </div>
      </div>
    </article>
  );
}
