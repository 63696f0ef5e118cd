import { kvs, Sort } from '@forge/kvs';
import type { SignalStore } from '../../app/signal-ports';
import type { LaunchId } from '../../domain/launches/launch';
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
    noticesOf: (launchId) => patiently(() => everyPage((cursor) => noticePage(launchId, cursor))),
    noticesDue: (launchId) =>
      patiently(() => everyPage((cursor) => readPage(notices, { index: 'dueIn', value: launchId, cursor }))),
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

async function noticePage(launchId: LaunchId, cursor: string | undefined): Promise<Page<Notice>> {
  const query = kvs
    .entity<{ readonly data?: unknown }>(notices.entityName)
    .query()
    .index('by-launch', { partition: [launchId] })
    .sort(Sort.DESC)
    .limit(100);
  const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
  return { records: results.map(({ key, value }) => parseRow(notices, key, value)), cursor: nextCursor };
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
    const { launchId, at, state } = record;
    const isOpen = state === 'due' || state === 'sending';
    const indexed = { launchId, at, ...(isOpen ? { dueIn: launchId } : {}) };
    setRecord(transaction, 'notice', { key: record.id, record, indexed });
  }
  return commit(transaction);
}
