import type { Call } from '../http/route';
import { currentVersion, spaceOf } from '../state/pages';
import type { PageRecord, SpaceRecord, VersionRecord } from '../state/records';
import { instant } from './instant';
import { pageLinks } from './page-view';
import { userView } from './user-view';

/** A page as REST v1 shows it, and as events carry it. */
export function contentView(call: Call, page: PageRecord) {
  const version = currentVersion(page);
  const { webui, editui, tinyui } = pageLinks(call, page, version.title);
  return {
    ...{ id: page.id, type: 'page', status: page.status, title: version.title },
    space: spaceContentView(call, spaceOf(call.state, page)),
    history: {
      latest: true,
      createdBy: userView(call, page.authorId),
      createdDate: instant(page.created),
    },
    version: contentVersionView(call, version),
    _links: { webui, editui, tinyui, base: `${call.site.baseUrl}/wiki`, self: selfOf(call, page) },
  };
}

/** A version as REST v1 shows it. */
export function contentVersionView(call: Call, { number, authorId, created, message }: VersionRecord) {
  return {
    ...{ by: userView(call, authorId), when: instant(created), message, number },
    minorEdit: false,
    contentTypeModified: false,
  };
}

function spaceContentView({ site }: Call, { id, key, name }: SpaceRecord) {
  const self = `${site.baseUrl}/wiki/rest/api/space/${key}`;
  const links = { webui: `/spaces/${key}`, self };
  return { id: Number(id), key, name, type: 'global', status: 'current', _expandable: {}, _links: links };
}

function selfOf({ site }: Call, { id }: PageRecord): string {
  return `${site.baseUrl}/wiki/rest/api/content/${id}`;
}
