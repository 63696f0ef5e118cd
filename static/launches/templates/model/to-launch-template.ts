import type { TemplateForm } from '../../../../src/contract/template';
import type { LaunchTemplate } from '../../../../src/domain/launches/templates/launch-template';
import type { MilestoneId } from '../../../../src/domain/schedule/plan';

/** The same in the words of the domain: keys are those of milestones to be. */
export function toLaunchTemplate({ name, t0, rows, dependencies }: TemplateForm): LaunchTemplate {
  return {
    name,
    t0: keyOf(t0),
    rows: rows.map((row) => ({ ...row, key: keyOf(row.key) })),
    dependencies: dependencies.map((one) => ({ ...one, from: keyOf(one.from), to: keyOf(one.to) })),
  };
}

function keyOf(key: string): MilestoneId {
  return key as MilestoneId;
}
