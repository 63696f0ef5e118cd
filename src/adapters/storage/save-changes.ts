import { kvs } from '@forge/kvs';
import type { Changes } from '../../app/ports';
import { leanRipple } from './large-ripples';
import { leanMilestone } from './lean-milestones';
import { commit, deleteRecord, setRecord } from './transaction';

/** Launches without T-0 are listed last: active ones by T-0, archived ones the other way round. */
const noDay = { active: '9999-12-31', archived: '0000-00-00', removed: '9999-12-31' } as const;

/** One transaction: each record must still be of the version that was read, else nothing is written. */
export async function saveChanges(changes: Changes): Promise<'saved' | 'changed-meanwhile'> {
  const { launches = [], milestones = [], ripples = [], removed = [] } = changes;
  const transaction = kvs.transact();
  for (const record of launches)
    setRecord(transaction, 'launch', {
      key: record.id,
      record,
      indexed: { state: record.state, t0Day: record.outlook?.t0Day ?? noDay[record.state] },
    });
  for (const record of milestones)
    setRecord(transaction, 'milestone', {
      key: record.id,
      record: leanMilestone(record),
      indexed: { launchId: record.launchId },
    });
  for (const record of ripples)
    setRecord(transaction, 'ripple', {
      key: record.id,
      record: await leanRipple(record),
      indexed: { launchId: record.launchId, at: record.at },
    });
  for (const record of removed) deleteRecord(transaction, 'milestone', { key: record.id, record });
  return commit(transaction);
}
