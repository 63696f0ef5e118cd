import type { ClaimSheet } from '../../../domain/narrative/claim';
import type { ClaimBook } from '../../../domain/narrative/claims/claim-book';
import { emptySheet } from '../../../domain/narrative/claims/empty-sheet';
import type { IssueId } from '../../../domain/narrative/issue-id';
import type { NarrativeStore } from '../../narrative-ports';

const mostTries = 5;

/** The claims of one issue. An issue without claims has an empty book. */
export async function openBook(narrative: NarrativeStore, issueId: IssueId): Promise<ClaimBook> {
  return readBook(narrative, await sheetOf(narrative, issueId));
}

/**
 * The claims of a sheet. Sheet and pages are read one after the other: where a page no longer holds what the sheet names,
 * somebody has changed both meanwhile, and they are read again.
 */
export async function readBook(narrative: NarrativeStore, sheet: ClaimSheet): Promise<ClaimBook> {
  let current = sheet;
  for (let tries = 1; ; tries += 1) {
    try {
      return { sheet: current, ...(await narrative.claims(current)) };
    } catch (failure) {
      const newer = await sheetOf(narrative, sheet.issueId);
      if (newer.version === current.version || tries === mostTries) throw failure;
      current = newer;
    }
  }
}

async function sheetOf(narrative: NarrativeStore, issueId: IssueId): Promise<ClaimSheet> {
  return (await narrative.sheets([issueId])).get(issueId) ?? emptySheet(issueId);
}
