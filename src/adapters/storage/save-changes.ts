import { Filter, FilterConditions, ForgeKvsAPIError, kvs } from '@forge/kvs';
import type { Changes } from '../../app/ports';
import type { EntityName } from './entities';

interface Row {
  readonly version: number;
  readonly data: unknown;
}

/** One transaction: each record must still be of the version that was read, else nothing is written. */
export async function saveChanges(changes: Changes): Promise<'saved' | 'changed-meanwhile'> {
  const { launches = [], milestones = [], ripples = [], removed = [] } = changes;
  const transaction = kvs.transact();
  const set = (
    entityName: EntityName,
    record: { id: string; version: number },
    indexed: Record<string, string>,
  ): void => {
    const data = { ...record, version: record.version + 1 };
    const row: Row = { ...indexed, version: data.version, data };
    transaction.set(record.id, row, { entityName, conditions: stillOf(record.version) });
  };
  for (const launch of launches) set('launch', launch, { state: launch.state });
  for (const milestone of milestones) set('milestone', milestone, { launchId: milestone.launchId });
  for (const ripple of ripples) set('ripple', ripple, { launchId: ripple.launchId, at: ripple.at });
  for (const { id, version } of removed)
    transaction.delete(id, { entityName: 'milestone', conditions: stillOf(version) });
  try {
    await transaction.execute();
    return 'saved';
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.code === 'CONDITIONAL_CHECK_FAILED') return 'changed-meanwhile';
    throw error;
  }
}

/** Version 0 has never been stored. */
function stillOf(version: number) {
  return new Filter<Row>().and(
    'version',
    version === 0 ? FilterConditions.notExists() : FilterConditions.equalTo(version),
  );
}
