import LinkButton from '@atlaskit/button/link';
import EditIcon from '@atlaskit/icon/core/edit';
import { mayDo } from '../api/wiki-operations';
import { wikiPaths } from '../state/wiki-paths';
import { PageActions } from './page-actions';
import { PageTrail } from './page-trail';
import type { PageInSpace } from './read-page-in-space';
import { RestrictionsButton } from './restrictions-button';

interface PageTopProps extends PageInSpace {
  readonly version: number | undefined;
}

/** Where the page lies, and what one can do with it. */
export function PageTop({ page, space, version }: PageTopProps) {
  const mayEdit = mayDo(page.operations, 'update', 'page');
  return (
    <header className="wiki-top">
      <PageTrail page={page} space={space} />
      <div className="wiki-tools">
        {mayEdit && version === undefined && (
          <LinkButton href={wikiPaths.edit({ spaceKey: space.key, pageId: page.id })} iconBefore={EditIcon}>
            Edit
          </LinkButton>
        )}
        <RestrictionsButton page={page} mayEdit={mayEdit} />
        <PageActions page={page} space={space} version={version} />
      </div>
    </header>
  );
}
