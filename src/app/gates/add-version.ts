import type { GateAction } from '../../contract/gate';
import type { AddVersion } from '../../contract/review';
import { addVersion } from '../../domain/gates/add-version';
import type { Gate } from '../../domain/gates/gate';
import type { ReviewComment } from '../../domain/gates/review';
import { refused } from '../as-viewer';
import type { World } from '../ports';
import { changeGate, type GateDecision } from './change-gate';
import { ownEvidence } from './own-evidence';
import type { GateRequest, GateSight } from './see-gate';

const does = 'put this version up for review';

/** Puts a version up for review, for whoever may edit the issue; decisions on the one before do not count for it. */
export async function putUpVersion(world: World, request: GateRequest, message: AddVersion): Promise<GateAction> {
  const { issueId } = message;
  return changeGate(world, request, {
    ...{ issueId, does, needs: 'canEdit' },
    decide: (sight) => decide(world, request, { sight, message }),
  });
}

async function decide(
  world: World,
  { accountId: by }: GateRequest,
  { sight: { gate, issue }, message }: { sight: GateSight; message: AddVersion },
): Promise<GateDecision> {
  if (gate.criteria.length === 0) return refused(`Cannot ${does}: ${issue.key} has no gate. Have one set up first`);
  const asset = await ownEvidence(world, issue, { evidence: message.asset, does });
  if (asset.kind === 'refused') return asset;
  const given = { asset, note: message.note.trim(), by };
  if ((gate.asset?.number ?? 0) !== message.after) return isThere(gate, message.after, given) ? same : conflict;
  const step = addVersion(gate, { ...given, at: world.clock.now(), carryOver: message.carryOver });
  if (step.kind !== 'changed' || !step.gate.asset) return step;
  const comments = step.gate.openComments > 0 ? await openComments(world, gate) : [];
  return { ...step, rounds: [{ issueId: gate.issueId, asset: step.gate.asset, comments }] };
}

/** Comments on the version before, which stay to be resolved. */
async function openComments({ gates }: World, { issueId, asset }: Gate): Promise<readonly ReviewComment[]> {
  const round = asset ? await gates.round(issueId, asset.number) : undefined;
  return round?.comments.filter(({ resolved }) => resolved === null) ?? [];
}

const same: GateDecision = { kind: 'same' };
const conflict: GateDecision = { kind: 'conflict' };

/** Asked for again, because the answer was lost. */
function isThere(
  { asset }: Gate,
  after: number,
  given: Pick<NonNullable<Gate['asset']>, 'asset' | 'note' | 'by'>,
): boolean {
  if (asset?.number !== after + 1) return false;
  return inText(asset) === inText(given);
}

function inText({ asset, note, by }: Pick<NonNullable<Gate['asset']>, 'asset' | 'note' | 'by'>): string {
  return JSON.stringify([Object.entries(asset).sort(([one], [other]) => (one < other ? -1 : 1)), note, by]);
}
