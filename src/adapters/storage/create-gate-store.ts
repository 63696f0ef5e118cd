import { kvs } from '@forge/kvs';
import type { GateChange, GateStore } from '../../app/gate-ports';
import type { Gate } from '../../domain/gates/gate';
import type { FormatMatrix } from '../../domain/launches/formats/format-matrix';
import type { LaunchId } from '../../domain/launches/launch';
import type { TriageBook } from '../../domain/launches/triage/triage';
import type { MilestoneId } from '../../domain/schedule/plan';
import { readAll } from './entities';
import { createFrozenScopes } from './frozen-scopes';
import { gateAct, gateRecord, reviewRound } from './gate-records';
import { leanMilestone } from './lean-milestones';
import { patiently } from './patiently';
import { readKnownGates, readLeaningOn } from './read-leaning-on';
import { matrixRecord, triageRecord } from './scope-records';
import { storedChanges } from './stored-changes';
import { commit, setRecord } from './transaction';

const gates = { entityName: 'gate', schema: gateRecord } as const;
const acts = { entityName: 'gate-part', schema: gateAct } as const;
const rounds = { entityName: 'gate-part', schema: reviewRound } as const;
const matrices = { entityName: 'launch-part', schema: matrixRecord } as const;
const triages = { entityName: 'launch-part', schema: triageRecord } as const;

/** Gates and what hangs on them, in Forge storage. */
export function createGateStore(): GateStore {
  return {
    ...createFrozenScopes(),
    ...storedChanges,
    gates: (ids) => patiently(() => readAll(gates, ids)) as Promise<Map<MilestoneId, Gate>>,
    known: (ids) => patiently(() => readKnownGates(ids)),
    save: (change) => patiently(() => saveGate(change)),
    acts: (id, numbers) => patiently(() => actsOf(id, numbers)),
    round: async (id, number) => {
      const key = roundKey(id, number);
      return (await patiently(() => readAll(rounds, [key]))).get(key);
    },
    leaningOn: (wanted) => patiently(() => readLeaningOn(wanted)),
    matrix: async (launchId) => {
      const key = matrixKey(launchId);
      return (await patiently(() => readAll(matrices, [key]))).get(key);
    },
    saveMatrix: (record) => patiently(() => savePart(matrixKey(record.launchId), record)),
    triage: async (launchId) => {
      const key = triageKey(launchId);
      return (await patiently(() => readAll(triages, [key]))).get(key);
    },
    saveTriage: (record) => patiently(() => savePart(triageKey(record.launchId), record)),
  };
}

/** One transaction: the version of the gate guards its acts and rounds. */
async function saveGate({ gate, acts: added = [], rounds: changed = [], milestone }: GateChange) {
  const transaction = kvs.transact();
  setRecord(transaction, gates.entityName, { key: gate.issueId, record: gate });
  for (const data of added)
    transaction.set(actKey(gate.issueId, data.number), { data }, { entityName: acts.entityName });
  for (const data of changed)
    transaction.set(roundKey(gate.issueId, data.asset.number), { data }, { entityName: rounds.entityName });
  if (milestone) {
    const indexed = { launchId: milestone.launchId };
    setRecord(transaction, 'milestone', { key: milestone.id, record: leanMilestone(milestone), indexed });
  }
  return commit(transaction);
}

async function actsOf(id: MilestoneId, numbers: readonly number[]) {
  const found = await readAll(
    acts,
    numbers.map((number) => actKey(id, number)),
  );
  return [...found.values()].sort((one, other) => other.number - one.number);
}

async function savePart(key: string, record: FormatMatrix | TriageBook): Promise<'saved' | 'changed-meanwhile'> {
  const transaction = kvs.transact();
  setRecord(transaction, 'launch-part', { key, record });
  return commit(transaction);
}

function actKey(id: MilestoneId, number: number): string {
  return `${id}:act:${number}`;
}

function roundKey(id: MilestoneId, number: number): string {
  return `${id}:round:${number}`;
}

function matrixKey(launchId: LaunchId): string {
  return `${launchId}:formats`;
}

function triageKey(launchId: LaunchId): string {
  return `${launchId}:triage`;
}
