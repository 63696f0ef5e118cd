import { cyclePath } from '../../domain/schedule/cycle-path';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { Issue } from '../ports';
import type { Draft, DraftPlan } from './draft-plan';

export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
  /** For a cycle: the way round, first and last the same. */
  readonly path: readonly MilestoneId[];
}

/** Whether a dependency may stand at all; the same for the preview and for saving. */
export function checkDraft(
  draft: Draft,
  { plan, dependency }: DraftPlan,
  visible: ReadonlyMap<MilestoneId, Issue>,
): Refused | undefined {
  const [from, to] = [visible.get(draft.from), visible.get(draft.to)];
  if (!from || !to)
    return refused(`Cannot link issue ${from ? draft.to : draft.from}: it does not exist, or you cannot see it`);
  if (draft.from === draft.to) return refused(`Cannot link ${from.key} to itself: choose another issue`);
  const twin = plan.dependencies.find(
    (other) => other !== dependency && other.from === draft.from && other.to === draft.to,
  );
  if (twin)
    return refused(
      `Cannot link ${from.key} to ${to.key} twice: it gates that issue already. Edit the dependency that is there`,
    );
  const path = cyclePath(
    plan.dependencies.filter((other) => other !== dependency),
    draft,
  );
  if (!path) return undefined;
  const names = path.map((id) => visible.get(id)?.key ?? 'an issue you cannot see').join(' → ');
  return refused(`Cannot let ${from.key} gate ${to.key}: it would wait for itself (${names})`, path);
}

function refused(message: string, path: readonly MilestoneId[] = []): Refused {
  return { kind: 'refused', message, path };
}
