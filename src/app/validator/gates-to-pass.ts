import type { Gate } from '../../domain/gates/gate';
import type { LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { GateStore } from '../gate-ports';
import type { MovedIssue } from '../ports';

export interface GateToPass {
  readonly gate: Gate;
  readonly launchId: LaunchId;
}

type Known = Awaited<ReturnType<GateStore['known']>>;

/**
 * The gates before an issue, those it is linked to first, behind its own where that is asked for. Links are those that Jira has
 * now; what lies further back is kept with each milestone. One read of storage, and one for gates further away.
 */
export async function gatesToPass(
  store: GateStore,
  moved: MovedIssue,
  { own }: { readonly own: boolean },
): Promise<GateToPass[]> {
  const ids = [...new Set([moved.id, ...moved.linked.map(({ from }) => from)])];
  const known = await store.known(ids);
  const places = placesOf(known, moved, own);
  const further = [...places.keys()].filter((id) => !ids.includes(id));
  const gates = new Map([...known.gates, ...(further.length > 0 ? await store.gates(further) : [])]);
  return [...places].flatMap(([id, launchId]) => {
    const gate = gates.get(id);
    return gate && gate.criteria.length > 0 ? [{ gate, launchId }] : [];
  });
}

/** Where gates may stand, each with the launch to which it belongs. */
function placesOf({ milestones, linkTypeName }: Known, moved: MovedIssue, own: boolean): Map<MilestoneId, LaunchId> {
  const self = milestones.get(moved.id);
  const before = moved.linked
    .filter(({ typeName }) => typeName === linkTypeName)
    .flatMap(({ from }) => milestones.get(from) ?? []);
  const near = [...(self && own ? [self] : []), ...before].map(({ id, launchId }) => [id, launchId] as const);
  const far = [...before, ...(self ? [self] : [])].flatMap(({ gatesBefore, launchId }) =>
    gatesBefore.map((id) => [id, launchId] as const),
  );
  const places = new Map<MilestoneId, LaunchId>();
  for (const [id, launchId] of [...near, ...far]) if (!places.has(id)) places.set(id, launchId);
  // In a cycle an issue lies before itself.
  if (!own) places.delete(moved.id);
  return places;
}
