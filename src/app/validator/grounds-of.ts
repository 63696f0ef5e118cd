import type { GateFacts } from '../../domain/gates/gate-verdict';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import { matrixState } from '../../domain/launches/formats/matrix-state';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { LeaningOn } from '../gate-ports';
import { launchInCharge } from '../launches/launch-in-charge';
import { briefFacts } from '../gates/brief-facts';
import { factsOfClaims } from '../gates/facts-of-claims';
import { briefEpics, claimIssues, distinct } from '../gates/named-by';
import { talliedSheets } from '../gates/tallied-sheets';
import type { World } from '../ports';
import { todayOf } from '../today';
import type { GateToPass } from './gates-to-pass';

/** A gate with all that storage knows of what it leans on. */
export interface GroundedGate extends GateToPass {
  readonly facts: Omit<GateFacts, 'states' | 'attachments'>;
}

/**
 * One read of storage for all of them. It costs another one where claims name features that nobody has read ahead, and
 * those of each table of claims that was last saved before tallies were kept, and in the hour in which another launch has
 * taken theirs in. Gates of launches that are not under way are not asked.
 */
export async function groundsOf(world: World, gates: readonly GateToPass[]): Promise<GroundedGate[]> {
  const wanted = wantedBy(gates);
  const leaning = await world.gates.leaningOn(wanted);
  const briefs = new Map(wanted.briefs.map((id) => [id, briefFacts(leaning.briefs.get(id))]));
  const claims = await claimsOf(world, leaning, wanted);
  const inCharge = await launchesOf(world, leaning, wanted);
  const today = todayOf(world.clock);
  return gates.flatMap((one) => {
    const { launch, matrix } = inCharge.get(one.launchId) ?? {};
    if (launch?.state !== 'active') return [];
    const formats = matrix ? matrixState(matrix) : null;
    // A day that has passed makes of a shut gate a missed one, which lets nothing pass either.
    return [{ ...one, facts: { today, due: null, briefs, claims, formats, people: launch.people } }];
  });
}

type Wanted = Parameters<World['gates']['leaningOn']>[0];

function wantedBy(asked: readonly GateToPass[]): Wanted {
  const gates = asked.map(({ gate }) => gate);
  return {
    briefs: briefEpics(gates),
    sheets: claimIssues(gates),
    // Those on which its claims rested when a gate was last judged without hurry.
    features: distinct(gates.flatMap(({ told }) => told?.features ?? [])),
    launches: distinct(asked.map(({ launchId }) => launchId)),
  };
}

interface InCharge {
  readonly launch: Launch | undefined;
  readonly matrix: FormatMatrix | undefined;
}

/** Of a launch that has been taken in by another one, that one's people, formats and state count. */
async function launchesOf(
  { store, gates }: World,
  { launches, matrices }: LeaningOn,
  { launches: ids }: Wanted,
): Promise<ReadonlyMap<LaunchId, InCharge>> {
  const found = ids.map(async (id): Promise<[LaunchId, InCharge]> => {
    const launch = launches.get(id);
    if (!launch?.joined) return [id, { launch, matrix: matrices.get(id) }];
    const other = await launchInCharge(store, launch.joined);
    return [id, { launch: other, matrix: other && (await gates.matrix(other.id)) }];
  });
  return new Map(await Promise.all(found));
}

async function claimsOf(world: World, leaning: LeaningOn, { sheets, features }: Wanted): Promise<GateFacts['claims']> {
  const tallied = await talliedSheets(world, leaning.sheets, sheets);
  return factsOfClaims(world, tallied, { asked: features, found: leaning.features });
}
