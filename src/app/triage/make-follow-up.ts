import { cutText } from '../../domain/launches/cut-text';
import type { TriageChoice } from '../../domain/launches/triage/triage';
import type { CreateOutcome, Issue, IssueDraft, World } from '../ports';

/** Jira takes no longer summary. */
const longestSummary = 255;

interface FollowUp {
  readonly asset: Issue;
  /** Id of the triage: by it and the asset the issue is found again, should Jira's answer be lost. */
  readonly record: string;
  readonly choice: TriageChoice;
}

/** In the project of the asset, of its type, for whoever the asset is assigned to, as far as Jira lets the viewer. */
export async function makeFollowUp(world: World, { asset, record, choice }: FollowUp): Promise<CreateOutcome> {
  const types = (await world.site.issueTypes(asset.projectId)) ?? [];
  const type = types.find(({ name }) => name === asset.typeName) ?? types.find(({ level }) => level === 0);
  if (!type) {
    const reason = `you need the permission "Create issues" in project ${asset.projectKey}. Ask a project admin`;
    return { kind: 'refused', reason };
  }
  const draft: IssueDraft = {
    ...{ creation: record, row: asset.id, projectId: asset.projectId, typeId: type.id },
    summary: cutText(`${choice === 're-cut' ? 'Re-cut' : 'Rework'}: ${asset.summary}`, longestSummary),
    dates: { start: null, due: null },
    assignee: asset.assignee?.accountId ?? null,
  };
  const outcome = await makeOne(world, draft);
  const isAboutAssignee = outcome.kind === 'refused' && outcome.about === 'assignee';
  return isAboutAssignee ? makeOne(world, { ...draft, assignee: null }) : outcome;
}

async function makeOne({ issues }: World, draft: IssueDraft): Promise<CreateOutcome> {
  const [outcome] = await issues.create([draft]);
  return outcome ?? { kind: 'refused', reason: 'Jira does not tell what it has made. Try again' };
}
