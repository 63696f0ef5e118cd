import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { freshMacros } from '../adf/fresh-macros';
import { emitPage } from '../events/page-events';
import { tell } from '../events/tell';
import { notCovered, ok, refuseV1, type Answer } from '../http/answer';
import { ended, got, onContent, pageFor, readBody, type Got } from '../http/read-call';
import { rowV1, type Call, type Route } from '../http/route';
import { mayIn } from '../rights/may';
import { nextId } from '../state/confluence-state';
import { addPage, currentVersion, isTitleTaken, spaceOf, titleOf } from '../state/pages';
import type { PageRecord, SpaceRecord } from '../state/records';
import { contentView } from '../views/content-view';

/** @see https://developer.atlassian.com/cloud/confluence/rest/v1/api-group-content---children-and-descendants/ */
export const copyRoutes: readonly Route[] = [
  rowV1('POST', '/content/:id/copy', {
    scopes: ['write:confluence-content', 'read:content-details:confluence write:page:confluence'],
    anonymous: refuseV1(401, 'Unauthorized'),
    handler: (call) => onContent(call, (page) => copyPage(call, page)),
  }),
];

const wishSchema = z.strictObject({
  copyAttachments: z.boolean().default(false),
  copyPermissions: z.boolean().default(false),
  copyProperties: z.boolean().default(false),
  copyLabels: z.boolean().default(false),
  copyCustomContents: z.boolean().default(false),
  destination: z.strictObject({
    type: z.enum(['space', 'existing_page', 'parent_page', 'parent_content']),
    value: z.string(),
  }),
  pageTitle: z.string().max(255).optional(),
  body: z.unknown().optional(),
});
type Wish = z.output<typeof wishSchema>;

interface Place {
  readonly space: SpaceRecord;
  readonly parentId: string | null;
}

function copyPage(call: Call, page: PageRecord): Answer {
  const wish = readBody(call, wishSchema, refuseV1);
  if (!wish.ok) return wish.answer;
  if (wish.value.body !== undefined) return notCovered('a copy with another body');
  const place = readPlace(call, wish.value.destination);
  if (!place.ok) return place.answer;
  if (!mayIn(call.subject, place.value.space, 'create'))
    return refuseV1(403, 'You do not have permission to create content at the destination');
  const title = (wish.value.pageTitle ?? titleOf(page)).trim();
  if (title === '' || isTitleTaken(call.state, place.value.space.id, { title }))
    return refuseV1(
      400,
      'A page with this title already exists: A page already exists with the same TITLE in this space',
    );
  const made = makeCopy(call, page, { ...place.value, title, wish: wish.value });
  emitPage(call, 'created', made);
  tell(call, `copied the page "${titleOf(page)}" to "${title}"`);
  return ok(contentView(call, made));
}

function readPlace(call: Call, { type, value }: Wish['destination']): Got<Place> {
  if (type === 'existing_page') return ended(notCovered('a copy over an existing page'));
  if (type === 'space') {
    const space = [...call.state.spaces.values()].find(({ key }) => key === value);
    const isSeen = space !== undefined && mayIn(call.subject, space, 'read');
    return isSeen ? got({ space, parentId: null }) : ended(refuseV1(404, 'The destination space does not exist'));
  }
  const parent = pageFor(call, value);
  if (parent?.status !== 'current') return ended(refuseV1(404, 'The destination page does not exist'));
  return got({ space: spaceOf(call.state, parent), parentId: parent.id });
}

/** Whether the cloud gives the copied macros other ids is not documented; here they get some. */
function makeCopy(
  { state, accountId }: Call,
  page: PageRecord,
  { space, parentId, title, wish }: Place & { title: string; wish: Wish },
): PageRecord {
  const body = freshMacros(currentVersion(page).body, randomUUID);
  const copy = addPage(state, { spaceId: space.id, parentId, title, body, authorId: accountId });
  if (wish.copyProperties)
    state.properties.set(
      copy.id,
      (state.properties.get(page.id) ?? []).map((one) => ({ ...one, id: nextId(state), number: 1 })),
    );
  if (!wish.copyPermissions) return copy;
  const restricted = { ...copy, restrictions: page.restrictions };
  state.pages.set(copy.id, restricted);
  return restricted;
}
