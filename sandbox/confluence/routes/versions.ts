import { ok, refuse, type Answer } from '../http/answer';
import { pageOf } from '../http/page-of';
import { onPage, readBodyFormat, wordParam } from '../http/read-call';
import { rowV2, scope, type Call, type Route } from '../http/route';
import type { PageRecord, VersionRecord } from '../state/records';
import { bodyView } from '../views/body-view';
import { versionView } from '../views/version-view';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-version/ */
export const versionRoutes: readonly Route[] = [
  rowV2('GET', '/pages/:id/versions', {
    scopes: scope.readPage,
    handler: (call) => onPage(call, (page) => listVersions(call, page)),
  }),
  rowV2('GET', '/pages/:id/versions/:number', {
    scopes: scope.readPage,
    handler: (call) => onPage(call, (page) => getVersion(call, page)),
  }),
];

function listVersions(call: Call, page: PageRecord): Answer {
  const order = wordParam(call.query, 'sort', ['modified-date', '-modified-date'] as const);
  if (!order.ok) return order.answer;
  const withBody = readBodyFormat(call.query);
  if (!withBody.ok) return withBody.answer;
  const versions = order.value === '-modified-date' ? page.versions.toReversed() : page.versions;
  return pageOf(call, versions, (version) => ({
    ...versionView(version),
    page: versionedPage(page.id, version, withBody.value),
  }));
}

function versionedPage(id: string, { title, body }: VersionRecord, withBody: boolean) {
  return { id, title, ...(withBody ? { body: bodyView(body) } : {}) };
}

function getVersion(call: Call, page: PageRecord): Answer {
  const number = Number(call.params['number']);
  const version = page.versions.find((one) => one.number === number);
  if (version === undefined) return refuse(404, 'Not Found');
  const isLast = number === page.versions.length;
  return ok({
    ...versionView(version),
    contentTypeModified: false,
    collaborators: [version.authorId],
    ...(number > 1 ? { prevVersion: number - 1 } : {}),
    ...(isLast ? {} : { nextVersion: number + 1 }),
  });
}
