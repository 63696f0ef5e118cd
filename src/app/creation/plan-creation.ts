import type { AskPlan, PlannedRow, PlanReply } from '../../contract/creation';
import type { LaidRow } from '../../domain/launches/templates/laid-template';
import { offsetLabel } from '../../domain/launches/templates/offset-label';
import type { World } from '../ports';
import { layLaunch } from './lay-launch';

/** How the rows of a launch would lie; nothing is made by asking. */
export async function planCreation(world: World, asked: AskPlan): Promise<PlanReply> {
  const laying = await layLaunch(world, asked);
  switch (laying.kind) {
    case 'refused':
      return laying;
    case 'laid':
      return {
        kind: 'plan',
        rows: laying.laid.rows.map(toPlannedRow),
        links: laying.laid.plan.dependencies.length,
      };
    case 'impossible':
      return {
        kind: 'impossible',
        rows: laying.rows.map(toPlannedRow),
        problems: [...laying.problems],
        squeezed: [...laying.squeezed],
        earliest: laying.earliest,
      };
  }
}

function toPlannedRow({ key, name, role, owner, start, due, place, pinned, optional }: LaidRow): PlannedRow {
  return { key, name, role, owner, start: start ?? null, due, label: offsetLabel(place) ?? null, pinned, optional };
}
