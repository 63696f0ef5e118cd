import type { TableReply } from '../../contract/claim-table';
import type { ClaimBook } from '../../domain/narrative/claims/claim-book';
import { emptySheet } from '../../domain/narrative/claims/empty-sheet';
import type { Feature } from '../../domain/narrative/feature';
import type { IssueId } from '../../domain/narrative/issue-id';
import type { Issue, VersionedIssue, World } from '../ports';
import { boundTo } from './claims/bound-to';
import { claimRights, type Grounds } from './claims/claim-rights';
import { accountsOf, claimView, type ClaimSight } from './claims/claim-view';
import { readBook } from './claims/open-book';
import { accountsOn, featuresOf, sheetView } from './claims/sheet-view';
import { namePeople } from './person-views';
import type { TableRequest } from './claims/table-request';
import { upstreamOf } from './claims/upstream-of';

interface Opened {
  readonly issue: VersionedIssue;
  readonly book: ClaimBook;
}

/** The claims of all issues that a table is bound to and this viewer sees. Of the others only their number is told. */
export async function loadTable(world: World, request: TableRequest): Promise<TableReply> {
  const bound = boundTo(request);
  if (bound.length === 0) return { kind: 'unbound' };
  const [opened, upstream] = await Promise.all([openBound(world, bound), upstreamOf(world.store, bound)]);
  if (opened.length === 0) return { kind: 'no-access' };
  const { sight, upstreamById, editable } = await lookAt(world, opened, upstream);
  const rightsOn = ({ id }: Issue) => claimRights(id, { upstream: upstreamById.get(id) ?? [], ...sight, editable });
  return {
    kind: 'table',
    sheets: opened.map(({ issue, book }) => sheetView(world, { issue, book, rights: rightsOn(issue) }, sight)),
    claims: opened.flatMap(({ book }) => book.claims.map((claim) => claimView(claim, book.sheet, sight))),
    hidden: bound.filter((name) => !opened.some(({ issue: { id, key } }) => name === id || name === key)).length,
  };
}

/** In the order of the table. An issue that is named by its key as well as by its id is opened once. */
async function openBound({ issues, narrative }: World, bound: readonly IssueId[]): Promise<Opened[]> {
  const [visible, sheets] = await Promise.all([issues.readVersioned(bound, 'viewer'), narrative.sheets(bound)]);
  const late = [...visible.keys()].filter((id) => !bound.includes(id));
  const lateSheets = late.length > 0 ? await narrative.sheets(late) : sheets;
  const inOrder = bound.flatMap((name) => visible.get(name) ?? byKey(visible, name) ?? []);
  return Promise.all(
    [...new Set(inOrder)].map(async (issue) => {
      const sheet = sheets.get(issue.id) ?? lateSheets.get(issue.id) ?? emptySheet(issue.id);
      return { issue, book: await readBook(narrative, sheet) };
    }),
  );
}

function byKey(visible: ReadonlyMap<IssueId, VersionedIssue>, key: string): VersionedIssue | undefined {
  return [...visible.values()].find((issue) => issue.key === key);
}

interface Seen extends Pick<Grounds, 'editable'> {
  readonly sight: ClaimSight;
  readonly upstreamById: ReadonlyMap<IssueId, readonly IssueId[]>;
}

/** Features, what gates the issues, rights and names, at once. */
async function lookAt(
  world: World,
  opened: readonly Opened[],
  known: ReadonlyMap<IssueId, readonly IssueId[]>,
): Promise<Seen> {
  const { issues, narrative, store } = world;
  const ids = opened.map(({ issue }) => issue.id);
  const late = ids.filter((id) => !known.has(id));
  const upstreamById = late.length > 0 ? new Map([...known, ...(await upstreamOf(store, late))]) : known;
  const upstream = ids.flatMap((id) => upstreamById.get(id) ?? []);
  const books = opened.map(({ book }) => book);
  const named = [...new Set(books.flatMap(({ claims }) => featuresOf(claims)).map(({ id }) => id))];
  const accounts = books.flatMap((book) => [...accountsOn(book), ...book.claims.flatMap(accountsOf)]);
  const [features, visible, editable, toPerson] = await Promise.all([
    named.length > 0 ? narrative.features(named) : new Map<IssueId, Feature>(),
    issues.read([...new Set([...named, ...upstream])], 'viewer'),
    issues.editable([...new Set([...ids, ...upstream])]),
    namePeople(world, accounts),
  ]);
  return { sight: { features, visible, toPerson }, upstreamById, editable };
}
