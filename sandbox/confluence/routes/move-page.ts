import { pageMissing, refuse } from '../http/answer';
import { ended, got, pageFor, type Got } from '../http/read-call';
import type { Call } from '../http/route';
import { ancestorsOf, childrenOf } from '../state/pages';
import type { PageRecord } from '../state/records';

/** @returns the page below that parent, not yet stored; as it is when no other parent is named */
export function movePage(call: Call, page: PageRecord, parentId: string | undefined): Got<PageRecord> {
  if (parentId === undefined || parentId === page.parentId) return got(page);
  if (parentId === page.id) return ended(refuse(400, 'Can not set page as its own parent'));
  const parent = pageFor(call, parentId);
  if (parent === undefined || parent.status !== 'current') return ended(pageMissing);
  if (parent.spaceId !== page.spaceId) return ended(refuse(400, 'The parent is in another space'));
  if (ancestorsOf(call.state, parent).some(({ id }) => id === page.id))
    return ended(refuse(400, 'Can not set a descendant of the page as its parent'));
  const last = childrenOf(call.state, parent.id).at(-1)?.position ?? -1;
  return got({ ...page, parentId: parent.id, position: last + 1 });
}
