import type { z } from 'zod';
import type { GateStore, LeaningOn } from '../../app/gate-ports';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { firstSettings } from '../../domain/settings/first-settings';
import { parseRow, type EntityName } from './entities';
import { gateRecord } from './gate-records';
import { briefRecord, featureRecord, sheetRecord } from './narrative-records';
import { readMixed, type MixedKey, type MixedRow } from './read-mixed';
import { launchRecord, milestoneRecord } from './records';
import { matrixRecord } from './scope-records';
import { settingsRecord } from './settings-record';
import { sheetsThere } from './sheets-there';

/** Two records of each issue, with the settings just as many as one request reads. */
const issuesPerRequest = 12;

/** Strict reads: one request for each dozen issues. */
export async function readKnownGates(ids: readonly MilestoneId[]): ReturnType<GateStore['known']> {
  const dozens = Array.from({ length: Math.max(1, Math.ceil(ids.length / issuesPerRequest)) }, (_, dozen) =>
    ids.slice(dozen * issuesPerRequest, (dozen + 1) * issuesPerRequest),
  );
  const settings: MixedKey = { entityName: 'settings', key: 'current' };
  const rows = await Promise.all(
    dozens.map((some, dozen) =>
      readMixed([...keysOf('milestone', some), ...keysOf('gate', some), ...(dozen === 0 ? [settings] : [])]),
    ),
  );
  const all = rows.flat();
  return {
    milestones: parsed(all, 'milestone', milestoneRecord),
    gates: parsed(all, 'gate', gateRecord),
    linkTypeName: ([...parsed(all, 'settings', settingsRecord).values()][0] ?? firstSettings).linkTypeName,
  };
}

/** Strict reads: one request for each 25 records; of many issues it is listed first which of them have claims. */
export async function readLeaningOn({
  briefs,
  sheets,
  features,
  launches,
}: Parameters<GateStore['leaningOn']>[0]): Promise<LeaningOn> {
  const rows = await readMixed([
    ...keysOf('brief', briefs),
    ...keysOf('claim-sheet', await sheetsThere(sheets)),
    ...keysOf('feature', features),
    ...keysOf('launch', launches),
    ...keysOf(
      'launch-part',
      launches.map((id) => `${id}:formats`),
    ),
  ]);
  const matrices = [...parsed(rows, 'launch-part', matrixRecord).values()];
  return {
    briefs: parsed(rows, 'brief', briefRecord),
    sheets: parsed(rows, 'claim-sheet', sheetRecord),
    features: parsed(rows, 'feature', featureRecord),
    launches: parsed<LaunchId, Launch>(rows, 'launch', launchRecord),
    matrices: new Map(matrices.map((matrix) => [matrix.launchId, matrix])),
  };
}

function keysOf(entityName: EntityName, keys: readonly string[]): MixedKey[] {
  return keys.map((key) => ({ entityName, key }));
}

function parsed<Id extends string = MilestoneId, T = unknown>(
  rows: readonly MixedRow[],
  entityName: EntityName,
  schema: z.ZodType<T>,
): Map<Id, T> {
  const own = rows.filter((row) => row.entityName === entityName);
  // Each lies under the id of what it is about.
  return new Map(own.map(({ key, row }) => [key as Id, parseRow({ entityName, schema }, key, row)]));
}
