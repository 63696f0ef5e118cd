import type { AdoptWording } from '../../../contract/claim-table';
import type { BriefAction } from '../../../contract/narrative-brief';
import type { IssueId } from '../../../domain/narrative/issue-id';
import { notSeen, refused } from '../../as-viewer';
import type { World } from '../../ports';
import { saveSection } from '../save-section';
import { isBoundTo } from './bound-to';
import type { TableRequest } from './table-request';

/** Puts the wording of a claim into a brief, for someone who sees the claim and may edit the brief's epic. */
export async function adoptWording(world: World, request: TableRequest, payload: AdoptWording): Promise<BriefAction> {
  const { claimId, section, text, basedOn, reason } = payload;
  // The schema of the message has checked that these are ids.
  const [issueId, epicId] = [payload.issueId, payload.epicId] as [IssueId, IssueId];
  const [seen, sheets] = await Promise.all([world.issues.read([issueId], 'viewer'), world.narrative.sheets([issueId])]);
  const issue = seen.get(issueId);
  if (!issue || !isBoundTo(request, issue)) return notSeen;
  if (!sheets.get(issueId)?.order.some(({ id }) => id === claimId))
    return refused('Cannot adopt this claim: it has been removed. Load the table again');
  const draft = { section, text };
  const save = { draft, basedOn, ...(reason === undefined ? {} : { reason }) };
  return saveSection(world, { accountId: request.accountId, epicId }, save);
}
