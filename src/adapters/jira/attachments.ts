import { z } from 'zod';
import type { Actor, Attachment } from '../../app/ports';
import type { MilestoneId } from '../../domain/schedule/plan';
import { readBody } from './read-body';
import { bulkFetch, inPages } from './bulk-fetch';
import { isNobody } from './read-issues';
import { send } from './send';

const page = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      fields: z.object({ attachment: z.array(z.object({ id: z.string(), filename: z.string() })).nullish() }),
    }),
  ),
});

/** Attachments of these issues; issues that are gone, or hidden from the actor, are absent. */
export async function attachments(
  ids: readonly MilestoneId[],
  actor: Actor,
): Promise<ReadonlyMap<MilestoneId, readonly Attachment[]>> {
  const found = new Map<MilestoneId, readonly Attachment[]>();
  for (const some of inPages(ids)) {
    const response = await send(() => bulkFetch({ issueIdsOrKeys: some, fields: ['attachment'] }, actor));
    if (isNobody(response, actor)) return found;
    for (const { id, fields } of (await readBody(response, page)).issues) {
      const files = (fields.attachment ?? []).map((file) => ({ id: file.id, fileName: file.filename }));
      found.set(id as MilestoneId, files);
    }
  }
  return found;
}
