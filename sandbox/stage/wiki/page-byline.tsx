import { formatAge } from '../dates/format-age';
import { useSite } from '../state/site';
import { useTicks } from '../state/use-ticks';
import { wikiPaths } from '../state/wiki-paths';
import { Face } from '../ui/face';
import type { PageInSpace } from './read-page-in-space';

/** Who wrote the page, and when it was last changed. */
export function PageByline({ page, space }: PageInSpace) {
  const { personById, now } = useSite();
  const time = useTicks(now);
  const author = personById(page.authorId);
  const { number, createdAt, authorId } = page.version;
  const editor = personById(authorId);
  return (
    <div className="wiki-byline">
      <Face name={author?.displayName} size="medium" />
      <div>
        <p>By {author?.displayName ?? 'someone who has left'}</p>
        <p className="subtle">
          <a className="wiki-byline-version" href={wikiPaths.history({ spaceKey: space.key, pageId: page.id })}>
            Version {number}
          </a>
          {', updated '}
          <time dateTime={createdAt}>{formatAge(time - Date.parse(createdAt))}</time>
          {editor !== undefined && editor !== author && ` by ${editor.displayName}`}
        </p>
      </div>
    </div>
  );
}
