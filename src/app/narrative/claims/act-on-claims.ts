import type { ClaimAction } from '../../../contract/claim-table';
import type { Claim } from '../../../domain/narrative/claim';
import { changedPages } from '../../../domain/narrative/claims/changed-pages';
import type { ClaimBook, Stamp } from '../../../domain/narrative/claims/claim-book';
import { signedText } from '../../../domain/narrative/claims/signed-text';
import { tallyClaims } from '../../../domain/narrative/claims/tally-claims';
import type { Feature } from '../../../domain/narrative/feature';
import type { IssueId } from '../../../domain/narrative/issue-id';
import { missing, notSeen, refused, type Refused } from '../../as-viewer';
import { tellGatesAbout } from '../../gates/tell-gates-about';
import { Outage, type Issue, type World } from '../../ports';
import { followFresh } from '../follow-fresh';
import { movesGates } from './moves-gates';
import { isBoundTo } from './bound-to';
import { rightsOnClaims, type ClaimRights } from './claim-rights';
import { openBook } from './open-book';
import { actionView } from './action-view';
import type { OpenSheet } from './sheet-view';
import type { TableRequest } from './table-request';

/** Everyone who works on one table writes the same sheet: keys pressed in a row arrive at once. */
const mostTries = 12;

/** An issue whose claims the viewer may change, and how things stand. */
export interface ClaimScene {
  readonly issue: Issue;
  readonly book: ClaimBook;
  readonly stamp: Stamp;
}

export type ClaimDecision =
  /** The same book: it is as it should be. `shows`: claims to be told of although they did not change. */
  | {
      readonly kind: 'changed';
      readonly book: ClaimBook;
      /** Named for the first time. */
      readonly features?: readonly Feature[] | undefined;
      readonly shows?: readonly Claim[] | undefined;
    }
  /** Somebody was quicker. `theirs`: what now stands there; none when it is gone. */
  | { readonly kind: 'conflict'; readonly theirs: readonly Claim[] }
  | Refused;

export interface ClaimAct {
  readonly issueId: string;
  readonly needs: keyof ClaimRights;
  /** Asked again with the new state where somebody else was quicker. */
  readonly decide: (scene: ClaimScene) => ClaimDecision | Promise<ClaimDecision>;
}

/** Changes the claims of an issue for a viewer who has the right to it, in one transaction. */
export async function actOnClaims(world: World, request: TableRequest, act: ClaimAct): Promise<ClaimAction> {
  // The schema of the message has checked that this is an id.
  const id = act.issueId as IssueId;
  const [visible, rights] = await Promise.all([world.issues.readVersioned([id], 'viewer'), rightsOnClaims(world, id)]);
  const issue = visible.get(id);
  if (!issue) return notSeen;
  if (!isBoundTo(request, issue)) return notBound(issue);
  if (!rights[act.needs]) return lacks(issue, act.needs);
  return changeUntilSaved(world, { request, act, issue, rights });
}

interface Cause extends Pick<OpenSheet, 'issue' | 'rights'> {
  readonly request: TableRequest;
  readonly act: ClaimAct;
}

async function changeUntilSaved(world: World, { request, act, issue, rights }: Cause): Promise<ClaimAction> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const book = await openBook(world.narrative, issue.id);
    const stamp = { by: request.accountId, at: world.clock.now(), version: book.sheet.version + 1 };
    const decision = await act.decide({ issue, book, stamp });
    if (decision.kind === 'refused') return decision;
    if (decision.kind === 'conflict') {
      return { kind: 'conflict', ...(await actionView(world, { issue, rights, book }, decision.theirs)) };
    }
    const outcome = await save(world, book, decision);
    if (outcome.kind === 'refused') return outcome;
    if (outcome.kind === 'saved') {
      await followFresh(world, decision.features ?? []);
      if (outcome.movesGates) await tellGatesAbout(world, [issue.id]);
      const shown = [...new Set([...newOrOther(book, decision.book), ...(decision.shows ?? [])])];
      return { kind: 'done', ...(await actionView(world, { issue, rights, book: decision.book }, shown)) };
    }
  }
  throw new Outage(`Cannot save the claims of ${issue.key}: others kept changing them`, 2);
}

/** One transaction of Forge storage holds 4 MB; what surrounds the text is a fraction of it. */
const mostBytes = 3_800_000;

async function save(
  { narrative, digest }: World,
  before: ClaimBook,
  { book, features = [] }: Extract<ClaimDecision, { kind: 'changed' }>,
): Promise<{ kind: 'saved' | 'changed-meanwhile'; movesGates: boolean } | Refused> {
  if (book === before) return { kind: 'saved', movesGates: false };
  const claimPages = changedPages(before, book);
  if (new TextEncoder().encode(JSON.stringify(claimPages)).length > mostBytes)
    return refused('Cannot save so many claims at once: together they hold more than 4 MB. Save fewer at a time');
  const sheet = { ...book.sheet, tally: tallyClaims(book.claims, digest(signedText(book.claims))) };
  const kind = await narrative.save({ sheets: [sheet], claimPages, features });
  return { kind, movesGates: movesGates(before.sheet, sheet) };
}

function newOrOther(before: ClaimBook, after: ClaimBook): Claim[] {
  const known = new Set(before.claims);
  return after.claims.filter((claim) => !known.has(claim));
}

function notBound({ key }: Issue): Refused {
  return refused(`Cannot do this in ${key}: this table does not show its claims. Load the page again`);
}

function lacks(issue: Issue, needs: keyof ClaimRights): Refused {
  if (needs === 'mayWrite') return missing(issue, 'canEdit');
  const where = 'there, or on an epic that gates it';
  return refused(
    `Cannot review the claims of ${issue.key}: you need the permission "Edit issues" ${where}. Ask a project admin`,
  );
}
