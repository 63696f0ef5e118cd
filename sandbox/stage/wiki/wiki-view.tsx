import EmptyState from '@atlaskit/empty-state/empty-state';
import { useSite } from '../state/site';
import type { WikiRoute } from '../state/wiki-route';
import { EditPage } from './edit-page';
import { HistoryPage } from './history-page';
import { PageView } from './page-view';
import { PrintPage } from './print-page';
import { SpacePage } from './space-page';
import { SpacesPage } from './spaces-page';
import './wiki.css';

/** A place in Confluence, if the site has Confluence. */
export function WikiView({ place }: { readonly place: WikiRoute }) {
  const { info } = useSite();
  if (info === undefined) return null;
  if (!info.confluence) {
    return (
      <EmptyState
        header="This site has no Confluence"
        description="It runs with Jira alone. Reset the demo to have both again."
      />
    );
  }
  switch (place.view) {
    case 'home':
      return <SpacesPage />;
    case 'space':
      return <SpacePage key={place.spaceKey} spaceKey={place.spaceKey} />;
    case 'page':
      return <PageView key={place.pageId} pageId={place.pageId} version={place.version} spaceKey={place.spaceKey} />;
    case 'edit':
      return <EditPage key={place.pageId} pageId={place.pageId} />;
    case 'history':
      return <HistoryPage key={place.pageId} pageId={place.pageId} />;
    case 'print':
      return <PrintPage key={place.pageId} pageId={place.pageId} version={place.version} />;
  }
}
