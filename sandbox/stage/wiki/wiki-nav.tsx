import Button from '@atlaskit/button/default/button';
import AddIcon from '@atlaskit/icon/core/add';
import GlobeIcon from '@atlaskit/icon/core/globe';
import { useCallback, useState } from 'react';
import type { JiraClient } from '../api/jira-client';
import { mayDo } from '../api/wiki-operations';
import { readSpace, readSpaces, type WikiSpace } from '../api/wiki-space';
import { readSpacePages } from '../api/wiki-tree';
import { useRemote } from '../state/use-remote';
import { wikiPaths } from '../state/wiki-paths';
import type { WikiRoute } from '../state/wiki-route';
import { CreatePageDialog } from './create-page-dialog';
import { pageTree } from './page-tree';
import { PageTreeView } from './page-tree-view';
import { SpaceMark } from './space-mark';
import '../shell/side-nav.css';
import './wiki-nav.css';

/** Confluence's navigation: the spaces, or the pages of the one that is open. */
export function WikiNav({ place }: { readonly place: WikiRoute }) {
  const spaceKey = 'spaceKey' in place ? place.spaceKey : undefined;
  return (
    <nav className="side-nav" aria-label="Confluence">
      <ul className="plain-list">
        <li>
          <a className="side-nav-link" href={wikiPaths.home} aria-current={place.view === 'home' ? 'page' : undefined}>
            <GlobeIcon label="" />
            <span className="side-nav-name">Spaces</span>
          </a>
        </li>
      </ul>
      {spaceKey === undefined ? <SpaceLinks /> : <SpacePages key={spaceKey} spaceKey={spaceKey} place={place} />}
    </nav>
  );
}

function SpaceLinks() {
  const { remote } = useRemote(readSpaces);
  const spaces = remote.state === 'ready' ? remote.value : [];
  return (
    <ul className="plain-list wiki-nav-spaces">
      {spaces.map(({ id, key, name }) => (
        <li key={id}>
          <a className="side-nav-link" href={wikiPaths.space(key)}>
            <SpaceMark name={name} />
            <span className="side-nav-name">{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface SpacePagesProps {
  readonly spaceKey: string;
  readonly place: WikiRoute;
}

function SpacePages({ spaceKey, place }: SpacePagesProps) {
  const { remote } = useRemote(useCallback((site: JiraClient) => readSpace(site, spaceKey), [spaceKey]));
  if (remote.state === 'loading') return null;
  if (remote.state === 'failed') return <p className="side-nav-note">No space that this person can see.</p>;
  return <PagesOf space={remote.value} place={place} />;
}

function PagesOf({ space, place }: { readonly space: WikiSpace; readonly place: WikiRoute }) {
  const { remote } = useRemote(useCallback((site: JiraClient) => readSpacePages(site, space.id), [space.id]));
  const [isCreating, setCreating] = useState(false);
  const pages = remote.state === 'ready' ? remote.value : [];
  const currentId = 'pageId' in place ? place.pageId : (space.homepageId ?? undefined);
  const mayCreate = mayDo(space.operations, 'create', 'page');
  const isHome = currentId === space.homepageId;
  return (
    <>
      <ul className="plain-list wiki-nav-spaces">
        <li>
          <a className="side-nav-link" href={wikiPaths.space(space.key)} aria-current={isHome ? 'page' : undefined}>
            <SpaceMark name={space.name} />
            <span className="side-nav-name">{space.name}</span>
          </a>
        </li>
      </ul>
      {mayCreate && (
        <div className="wiki-nav-create">
          <Button iconBefore={AddIcon} shouldFitContainer onClick={() => setCreating(true)}>
            Create
          </Button>
        </div>
      )}
      <h2 className="side-nav-title">Pages</h2>
      <PageTreeView pages={pageTree(pages, space.homepageId)} spaceKey={space.key} currentId={currentId} />
      {remote.state === 'failed' && <p className="side-nav-note">{remote.failure.message}</p>}
      {isCreating && (
        <CreatePageDialog space={space} pages={pages} parentId={currentId} close={() => setCreating(false)} />
      )}
    </>
  );
}
