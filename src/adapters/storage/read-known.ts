import { kvs } from '@forge/kvs';
import { Outage } from '../../app/ports';
import type { TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { Feature } from '../../domain/narrative/feature';
import { parseRow } from './entities';
import { featureRecord } from './narrative-records';
import { milestoneRecord } from './records';

interface Known {
  readonly milestone?: TrackedMilestone | undefined;
  readonly feature?: Feature | undefined;
}

/** One request: most events are of issues of which the app keeps nothing, and should cost no more. */
export async function readKnown(id: string): Promise<Known> {
  const { successfulKeys, failedKeys } = await kvs.batchGet<{ data?: unknown }>([
    { key: id, entityName: 'milestone' },
    { key: id, entityName: 'feature' },
  ]);
  const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed) throw new Outage(`Cannot read what is known of issue "${id}": ${failed.error.message}`, 5);
  const rowOf = (name: string) => successfulKeys.find(({ entityName }) => entityName === name)?.value;
  const [milestone, feature] = [rowOf('milestone'), rowOf('feature')];
  return {
    milestone: milestone && parseRow({ entityName: 'milestone', schema: milestoneRecord }, id, milestone),
    feature: feature && parseRow({ entityName: 'feature', schema: featureRecord }, id, feature),
  };
}
