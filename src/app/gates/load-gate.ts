import type { GateReply, GateView } from '../../contract/gate';
import type { World } from '../ports';
import { gateViews } from './gate-views';
import { seeGate, type GateRequest, type GateSight } from './see-gate';

/** The gate of one milestone, or one that asks for nothing yet. */
export async function loadGate(
  world: World,
  request: GateRequest,
  { issueId }: { readonly issueId: string },
): Promise<GateReply> {
  const seen = await seeGate(world, issueId);
  return seen.kind === 'gate' ? viewOf(world, request, seen.sight) : { kind: seen.kind };
}

export async function viewOf(world: World, request: GateRequest, sight: GateSight): Promise<GateView> {
  const [view] = await gateViews(world, request, { sights: [sight] });
  if (!view) throw new Error(`Cannot show the gate of "${sight.issue.key}": it has no view`);
  return view;
}
