import type { MilestoneId } from '../../schedule/plan';
import type { MilestoneRow } from '../tracked-milestone';
import type { LaunchTemplate, TemplateRow } from './launch-template';

/**
 * A template made of a launch, with what an earlier template said of its milestones: deliverable, checkpoint, whether
 * they may be left out and, unless places are kept, where they lie.
 */
export function withRowsSaid(
  template: LaunchTemplate,
  saidById: ReadonlyMap<MilestoneId, MilestoneRow>,
  places: 'keep-places' | 'take-places' = 'take-places',
): LaunchTemplate {
  const rows = template.rows.map((row): TemplateRow => {
    const said = saidById.get(row.key);
    // The launch itself lies at T-0 and is never left out.
    if (!said || row.key === template.t0) return said ? { ...row, ...textsOf(said) } : row;
    const place = places === 'take-places' ? said.place : row.place;
    return { ...row, place, optional: said.optional, ...textsOf(said) };
  });
  return { ...template, rows };
}

function textsOf({ deliverable, checkpoint }: MilestoneRow): Pick<TemplateRow, 'deliverable' | 'checkpoint'> {
  return { ...(deliverable === null ? {} : { deliverable }), ...(checkpoint === null ? {} : { checkpoint }) };
}
