import { kvs, Sort } from '@forge/kvs';
import { z } from 'zod';
import { Outage } from '../../app/ports';
import type { GateStore } from '../../app/gate-ports';
import type { ChangeId, ChangeRequest } from '../../domain/launches/changes/change-request';
import type { LaunchId } from '../../domain/launches/launch';
import { parseRow, readAll } from './entities';
import { patiently } from './patiently';
import { changeRecord } from './scope-records';
import { commit, setRecord } from './transaction';

const changes = { entityName: 'change', schema: changeRecord } as const;
const newest = { entityName: 'launch-part', schema: z.object({ ids: z.array(z.string()), version: z.int() }) } as const;

/** As many as two batches read. */
const mostNewest = 50;
const mostTries = 5;

type StoredChanges = Pick<GateStore, 'change' | 'changesOf' | 'saveChange'>;

/**
 * Change requests in Forge storage. The listing lags behind by seconds, so the newest ones of a launch are named in a
 * record of their own: who has just opened one, or decided, sees it.
 */
export const storedChanges: StoredChanges = {
  change: (id) => patiently(() => changeOf(id)),
  changesOf: (launchId) => patiently(() => changesOf(launchId)),
  saveChange: (record) => patiently(() => (record.version === 0 ? addChange(record) : commit(writing(record)))),
};

async function changeOf(id: ChangeId): Promise<ChangeRequest | undefined> {
  return (await readAll(changes, [id])).get(id);
}

async function changesOf(launchId: LaunchId): Promise<ChangeRequest[]> {
  const [listed, { ids }] = await Promise.all([listing(launchId), newestOf(launchId)]);
  const strict = await readAll(changes, ids);
  const all = new Map([...listed.map((change): [string, ChangeRequest] => [change.id, change]), ...strict]);
  return [...all.values()].sort((one, other) => (one.at < other.at ? 1 : -1));
}

async function listing(launchId: LaunchId): Promise<ChangeRequest[]> {
  const found: ChangeRequest[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs
      .entity<{ readonly data?: unknown }>(changes.entityName)
      .query()
      .index('by-launch', { partition: [launchId] })
      .sort(Sort.DESC)
      .limit(100);
    const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    found.push(...results.map(({ key, value }) => parseRow(changes, key, value)));
    cursor = nextCursor;
  } while (cursor !== undefined);
  return found;
}

/** One transaction; somebody else may open another one in the same launch, which is no reason not to open this one. */
async function addChange(record: ChangeRequest): Promise<'saved' | 'changed-meanwhile'> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await newestOf(record.launchId);
    const transaction = writing(record);
    const after: Newest = { ...before, ids: [record.id, ...before.ids].slice(0, mostNewest) };
    setRecord(transaction, 'launch-part', { key: newestKey(record.launchId), record: after });
    if ((await commit(transaction)) === 'saved') return 'saved';
    if (await changeOf(record.id)) return 'changed-meanwhile';
  }
  throw new Outage(`Cannot open a change request in launch "${record.launchId}": others keep opening some`, 1);
}

interface Newest {
  readonly ids: readonly string[];
  readonly version: number;
}

async function newestOf(launchId: LaunchId): Promise<Newest> {
  const key = newestKey(launchId);
  return (await readAll(newest, [key])).get(key) ?? { ids: [], version: 0 };
}

function writing(record: ChangeRequest) {
  const transaction = kvs.transact();
  const indexed = { launchId: record.launchId, at: record.at };
  setRecord(transaction, changes.entityName, { key: record.id, record, indexed });
  return transaction;
}

function newestKey(launchId: LaunchId): string {
  return `${launchId}:changes`;
}
