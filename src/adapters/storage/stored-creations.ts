import { kvs } from '@forge/kvs';
import type { Creation, CreationId, CreationLink, CreationRow } from '../../domain/launches/creation';
import { readAll, readPage } from './entities';
import { creationLinks, creationRecord, creationRows, type CreationHead } from './launch-records';
import { commit, setRecord } from './transaction';

const entityName = 'creation' as const;
const heads = { entityName, schema: creationRecord } as const;
const rowPages = { entityName, schema: creationRows, isLarge: true } as const;
const linkPages = { entityName, schema: creationLinks } as const;

/** Below the 240 KiB of one value, however long the texts of a row are. */
const rowsPerPage = 50;
const linksPerPage = 200;

export async function readCreation(id: CreationId): Promise<Creation | undefined> {
  const head = (await readAll(heads, [id])).get(id);
  return head && withPages(head);
}

export async function openCreations(accountId: string): Promise<Creation[]> {
  const listed = await readPage(heads, { index: 'openFor', value: accountId, cursor: undefined });
  // The listing may lag: one that has ended since must not be offered again.
  const now = await readAll(
    heads,
    listed.records.map(({ id }) => id),
  );
  return Promise.all([...now.values()].filter(isOpen).map(withPages));
}

/** One transaction: the version of the head guards the pages. */
export async function saveCreation({ rows, links, ...head }: Creation): Promise<'saved' | 'changed-meanwhile'> {
  const stored: CreationHead = { ...head, rowCount: rows.length, linkCount: links.length };
  const transaction = kvs.transact();
  setRecord(transaction, entityName, {
    key: head.id,
    record: stored,
    indexed: isOpen(head) ? { openFor: head.accountId } : {},
  });
  const pages = [
    ...rowKeys(head.id, rows.length).map((key, page) => [key, pageOf(rows, page, rowsPerPage)] as const),
    ...linkKeys(head.id, links.length).map((key, page) => [key, pageOf(links, page, linksPerPage)] as const),
  ];
  for (const [key, data] of pages) transaction.set(key, { data }, { entityName });
  return commit(transaction);
}

function isOpen({ state }: Pick<Creation, 'state'>): boolean {
  return state === 'running' || state === 'taking-back';
}

async function withPages({ rowCount, linkCount, ...head }: CreationHead): Promise<Creation> {
  const [rows, links] = await Promise.all([
    readAll(rowPages, rowKeys(head.id, rowCount)),
    readAll(linkPages, linkKeys(head.id, linkCount)),
  ]);
  return {
    ...head,
    rows: rowKeys(head.id, rowCount).flatMap((key): CreationRow[] => present(rows.get(key), key)),
    links: linkKeys(head.id, linkCount).flatMap((key): CreationLink[] => present(links.get(key), key)),
  };
}

function present<T>(page: T | undefined, key: string): T {
  if (page !== undefined) return page;
  throw new Error(`Cannot read creation: its page "${key}" is missing`);
}

function rowKeys(id: CreationId, count: number): string[] {
  return Array.from({ length: Math.ceil(count / rowsPerPage) }, (_, page) => `${id}:rows:${page}`);
}

function linkKeys(id: CreationId, count: number): string[] {
  return Array.from({ length: Math.ceil(count / linksPerPage) }, (_, page) => `${id}:links:${page}`);
}

function pageOf<T>(items: readonly T[], page: number, perPage: number): readonly T[] {
  return items.slice(page * perPage, (page + 1) * perPage);
}
