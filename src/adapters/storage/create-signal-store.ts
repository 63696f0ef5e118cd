import { kvs, Sort } from '@forge/kvs';
import type { SignalStore } from '../../app/signal-ports';
import type { Escalation, EscalationId } from '../../domain/signals/escalation';
import type { Notice, NoticeId } from '../../domain/signals/notice';
import { parseRow, readAll, readPage } from './entities';
import { patiently } from './patiently';
import { escalationRecord, noticeRecord } from './signal-records';
import { commit, setRecord } from './transaction';

const escalations = { entityName: 'escalation', schema: escalationRecord } as const;
const notices = { entityName: 'notice', schema: noticeRecord } as const;

/** What people are told, in Forge storage. */
export function createSignalStore(): SignalStore {
  return {
    escalations: (ids) => patiently(() => readAll(escalations, ids)) as Promise<Map<EscalationId, Escalation>>,
    escalationsOf: (launchId) =>
      patiently(() => everyPage((cursor) => readPage(escalations, { index: 'launchId', value: launchId, cursor }))),
    notices: (ids) => patiently(() => readAll(notices, ids)) as Promise<Map<NoticeId, Notice>>,
    noticesOf: (launchId) => patiently(() => everyPage((cursor) => newest('by-launch', launchId, cursor))),
    noticesDue: (launchId) =>
      patiently(() => everyPage((cursor) => readPage(notices, { index: 'dueIn', value: launchId, cursor }))),
    noticesAsking: (accountId) => patiently(async () => (await newest('by-asked', accountId)).records),
    save: (changes) => patiently(() => save(changes)),
  };
}

interface Page<T> {
  readonly records: readonly T[];
  readonly cursor: string | undefined;
}

async function everyPage<T>(read: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    found.push(...page.records);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

async function newest(index: 'by-launch' | 'by-asked', value: string, cursor?: string): Promise<Page<Notice>> {
  const query = kvs
    .entity<{ readonly data?: unknown }>(notices.entityName)
    .query()
    .index(index, { partition: [value] })
    .sort(Sort.DESC)
    .limit(100);
  const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
  return { records: results.map(({ key, value: row }) => parseRow(notices, key, row)), cursor: nextCursor };
}

async function save({
  escalations: raised = [],
  notices: told = [],
}: Parameters<SignalStore['save']>[0]): Promise<'saved' | 'changed-meanwhile'> {
  const transaction = kvs.transact();
  for (const record of raised) {
    setRecord(transaction, 'escalation', { key: record.id, record, indexed: { launchId: record.launchId } });
  }
  for (const record of told) {
    const { launchId, at, state, accountId, escalations: about } = record;
    const isOpen = state === 'due' || state === 'sending';
    const asked = about.length > 0 ? { asked: accountId } : {};
    const indexed = { launchId, at, ...(isOpen ? { dueIn: launchId } : {}), ...asked };
    setRecord(transaction, 'notice', { key: record.id, record, indexed });
  }
  return commit(transaction);
}
