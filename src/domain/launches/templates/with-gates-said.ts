import type { GateDraft } from '../../gates/gate-draft';
import type { MilestoneId } from '../../schedule/plan';
import type { LaunchTemplate, TemplateRow } from './launch-template';

/** A template made of a launch, with what the gates of its milestones ask for. */
export function withGatesSaid(
  template: LaunchTemplate,
  draftById: ReadonlyMap<MilestoneId, GateDraft>,
): LaunchTemplate {
  const rows = template.rows.map((row): TemplateRow => {
    const gate = draftById.get(row.key);
    return gate && gate.criteria.length > 0 ? { ...row, gate } : row;
  });
  return { ...template, rows };
}
