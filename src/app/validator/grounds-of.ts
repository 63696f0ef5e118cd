import type { GateFacts } from '../../domain/gates/gate-verdict';
import { matrixState } from '../../domain/launches/formats/matrix-state';
import type { LeaningOn } from '../gate-ports';
import { briefEpics, claimIssues, distinct } from '../gates/named-by';
import type { World } from '../ports';
import { todayOf } from '../today';
import { briefFacts } from './brief-facts';
import { claimsFacts } from './claims-facts';
import type { GateToPass } from './gates-to-pass';
import { talliedSheets } from './tallied-sheets';

/** A gate with all that storage knows of what it leans on. */
export interface GroundedGate extends GateToPass {
  readonly facts: Omit<GateFacts, 'states' | 'attachments'>;
}

/**
 * One read of storage for all of them. It costs another one where claims name features that nobody has read ahead, and
 * those of each table of claims that was last saved before tallies were kept. Gates of launches that are not under way
 * are not asked.
 */
export async function groundsOf(world: World, gates: readonly GateToPass[]): Promise<GroundedGate[]> {
  const wanted = wantedBy(gates);
  const leaning = await world.gates.leaningOn(wanted);
  const briefs = new Map(wanted.briefs.map((id) => [id, briefFacts(leaning.briefs.get(id))]));
  const claims = await claimsOf(world, leaning, wanted);
  const today = todayOf(world.clock);
  return gates.flatMap((one) => {
    const launch = leaning.launches.get(one.launchId);
    if (launch?.state !== 'active') return [];
    const matrix = leaning.matrices.get(one.launchId);
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

async function claimsOf(world: World, leaning: LeaningOn, { sheets, features }: Wanted): Promise<GateFacts['claims']> {
  const tallied = await talliedSheets(world, leaning.sheets, sheets);
  const named = [...tallied.values()].flatMap(({ tally }) => tally.features.map(({ id }) => id));
  const left = distinct(named).filter((id) => !features.includes(id));
  const known = new Map([...leaning.features, ...(left.length > 0 ? await world.narrative.features(left) : [])]);
  return new Map([...tallied].map(([id, { sheet, tally }]) => [id, claimsFacts(sheet, tally, known)]));
}
