import type { Gate } from '../../domain/gates/gate';
import type { GateFacts } from '../../domain/gates/gate-verdict';
import { matrixState } from '../../domain/launches/formats/matrix-state';
import type { LaunchId } from '../../domain/launches/launch';
import type { IssueId } from '../../domain/narrative/issue-id';
import type { World } from '../ports';
import { briefFacts } from './brief-facts';
import { factsOfClaims } from './facts-of-claims';
import { briefEpics, claimIssues, criteriaOfKind, distinct } from './named-by';
import { talliedSheets } from './tallied-sheets';

/** What storage knows of what some gates lean on. */
export interface StoredFacts {
  readonly briefs: GateFacts['briefs'];
  readonly claims: GateFacts['claims'];
  readonly formats: ReadonlyMap<LaunchId, GateFacts['formats']>;
  /** Features on which the claims of an issue rest. */
  readonly features: ReadonlyMap<IssueId, readonly IssueId[]>;
}

const nothing: StoredFacts = { briefs: new Map(), claims: new Map(), formats: new Map(), features: new Map() };

interface Asking {
  readonly gate: Gate;
  readonly launch: { readonly id: LaunchId };
}

/** One read of storage for all of them, another one for features of claims that were not read ahead; none where none is asked. */
export async function storedFacts(world: World, asking: readonly Asking[]): Promise<StoredFacts> {
  const gates = asking.map(({ gate }) => gate);
  const [briefs, sheets] = [briefEpics(gates), claimIssues(gates)];
  const launches = distinct(
    asking.flatMap(({ gate, launch }) => (criteriaOfKind([gate], 'formats').length > 0 ? [launch.id] : [])),
  );
  if (briefs.length + sheets.length + launches.length === 0) return nothing;
  const features = sheets.length > 0 ? distinct(gates.flatMap(({ told }) => told?.features ?? [])) : [];
  const leaning = await world.gates.leaningOn({ briefs, sheets, features, launches });
  const tallied = await talliedSheets(world, leaning.sheets, sheets);
  return {
    briefs: new Map(briefs.map((id) => [id, briefFacts(leaning.briefs.get(id))])),
    claims: await factsOfClaims(world, tallied, { asked: features, found: leaning.features }),
    formats: new Map([...leaning.matrices].map(([id, matrix]) => [id, matrixState(matrix)])),
    features: new Map([...tallied].map(([id, { tally }]) => [id, tally.features.map((feature) => feature.id)])),
  };
}
