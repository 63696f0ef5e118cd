import type { Gate } from '../../domain/gates/gate';
import type { LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import type { GateStore } from '../gate-ports';
import type { MovedIssue } from '../ports';

export interface GateToPass {
  readonly gate: Gate;
  readonly launchId: LaunchId;
}

/** As many as one read of storage knows, with the issue itself. */
const dozen = 12;

/**
 * The gates before an issue, the nearest first, behind its own where that is asked for. Links are those that Jira has
 * now; what lies further back is kept with each milestone. One read of storage, and one for gates further away.
 */
export async function gatesToPass(
  store: GateStore,
  moved: MovedIssue,
  { own }: { readonly own: boolean },
): Promise<GateToPass[]> {
  const known = await knownAround(store, moved);
  const places = placesOf(known, moved, own);
  const further = [...places.keys()].filter((id) => !known.asked.has(id));
  const gates = new Map([...known.gates, ...(further.length > 0 ? await store.gates(further) : [])]);
  return [...places].flatMap(([id, launchId]) => {
    const gate = gates.get(id);
    return gate && gate.criteria.length > 0 ? [{ gate, launchId }] : [];
  });
}

type Known = Awaited<ReturnType<GateStore['known']>> & { readonly asked: ReadonlySet<MilestoneId> };

/**
 * Of more than a dozen only those are read that the issue is not known to wait for: what lies before the others lies
 * before the issue as well, and is kept with it.
 */
async function knownAround(store: GateStore, { id, linked }: MovedIssue): Promise<Known> {
  const ids = [...new Set([id, ...linked.map(({ from }) => from)])];
  const first = ids.slice(0, dozen);
  const known = await store.known(first);
  const heard = new Set(known.milestones.get(id)?.gatedBy.map(({ from }) => from));
  const ofType = linked.filter(({ typeName }) => typeName === known.linkTypeName).map(({ from }) => from);
  const unheard = ids.slice(dozen).filter((one) => ofType.includes(one) && !heard.has(one));
  if (unheard.length === 0) return { ...known, asked: new Set(first) };
  const rest = await store.known(unheard);
  return {
    milestones: new Map([...known.milestones, ...rest.milestones]),
    gates: new Map([...known.gates, ...rest.gates]),
    linkTypeName: known.linkTypeName,
    asked: new Set([...first, ...unheard]),
  };
}

/** Where gates may stand, each with the launch to which it belongs. */
function placesOf({ milestones, linkTypeName, asked }: Known, moved: MovedIssue, own: boolean) {
  const self = milestones.get(moved.id);
  const linked = moved.linked.filter(({ typeName }) => typeName === linkTypeName).map(({ from }) => from);
  const before = linked.flatMap((from) => milestones.get(from) ?? []);
  const near = [...(self && own ? [self] : []), ...before].map(({ id, launchId }) => [id, launchId] as const);
  const unread = self ? linked.filter((from) => !asked.has(from)).map((from) => [from, self.launchId] as const) : [];
  const far = [...before, ...(self ? [self] : [])].flatMap(({ gatesBefore, launchId }) =>
    gatesBefore.map((id) => [id, launchId] as const),
  );
  const places = new Map<MilestoneId, LaunchId>();
  for (const [id, launchId] of [...near, ...unread, ...far]) if (!places.has(id)) places.set(id, launchId);
  // In a cycle an issue lies before itself.
  if (!own) places.delete(moved.id);
  return places;
}
