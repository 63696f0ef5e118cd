import type { Call } from '../http/route';
import { mayIn, type SpaceOperation } from '../rights/may';
import type { SpaceRecord } from '../state/records';
import { instant } from './instant';

export function spaceView({ id, key, name, authorId, created, homepageId }: SpaceRecord) {
  return {
    ...{ id, key, name, type: 'global', status: 'current', authorId },
    createdAt: instant(created),
    ...(homepageId === null ? {} : { homepageId }),
    description: null,
    _links: { webui: `/spaces/${key}` },
  };
}

const operations: readonly { operation: string; targetType: string; needs: SpaceOperation }[] = [
  { operation: 'read', targetType: 'space', needs: 'read' },
  { operation: 'create', targetType: 'page', needs: 'create' },
  { operation: 'delete', targetType: 'page', needs: 'delete' },
  { operation: 'administer', targetType: 'space', needs: 'administer' },
];

/** What the caller may do in the space. */
export function spaceOperations({ subject }: Call, space: SpaceRecord) {
  const allowed = operations.filter(({ needs }) => mayIn(subject, space, needs));
  const results = allowed.map(({ operation, targetType }) => ({ operation, targetType }));
  return { results, meta: { hasMore: false }, _links: {} };
}
