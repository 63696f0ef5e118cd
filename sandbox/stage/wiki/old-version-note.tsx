import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message/section-message';
import { mayDo } from '../api/wiki-operations';
import { formatDay } from '../dates/format-day';
import { useSite } from '../state/site';
import { wikiPaths } from '../state/wiki-paths';
import type { PageInSpace } from './read-page-in-space';
import { useRestore } from './use-restore';

/** Above an old version: what it is, and the ways out. */
export function OldVersionNote({ page, space, version }: PageInSpace & { readonly version: number }) {
  const { personById } = useSite();
  const restore = useRestore({ spaceKey: space.key, pageId: page.id, title: page.title });
  const { createdAt, authorId } = page.version;
  const place = { spaceKey: space.key, pageId: page.id };
  return (
    <div className="wiki-note">
      <SectionMessage appearance="warning" title={`You are looking at version ${version}`}>
        <p>
          {personById(authorId)?.displayName ?? 'Someone'} published it on {formatDay(createdAt.slice(0, 10))}. It may
          not be the newest.
        </p>
        <p className="wiki-note-ways">
          <a href={wikiPaths.page({ ...place, title: page.title })}>View current version</a>
          <a href={wikiPaths.history(place)}>View version history</a>
          {mayDo(page.operations, 'update', 'page') && (
            <Button spacing="compact" onClick={() => void restore(version)}>
              Restore this version
            </Button>
          )}
        </p>
      </SectionMessage>
    </div>
  );
}
