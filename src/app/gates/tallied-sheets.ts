import type { ClaimSheet, ClaimTally } from '../../domain/narrative/claim';
import { signedText } from '../../domain/narrative/claims/signed-text';
import { tallyClaims } from '../../domain/narrative/claims/tally-claims';
import type { IssueId } from '../../domain/narrative/issue-id';
import { openBook } from '../narrative/claims/open-book';
import type { World } from '../ports';

export interface TalliedSheet {
  readonly sheet: Pick<ClaimSheet, 'signature'>;
  readonly tally: ClaimTally;
}

const noClaims: TalliedSheet = {
  sheet: { signature: null },
  tally: { all: 0, unrated: 0, fingerprint: '', features: [] },
};

/** Sheets with their tallies. Of a sheet that was last saved before tallies were kept, the claims are read. */
export async function talliedSheets(
  { narrative, digest }: Pick<World, 'narrative' | 'digest'>,
  sheets: ReadonlyMap<IssueId, ClaimSheet>,
  ids: readonly IssueId[],
): Promise<ReadonlyMap<IssueId, TalliedSheet>> {
  const tallied = async (id: IssueId): Promise<TalliedSheet> => {
    const sheet = sheets.get(id);
    if (!sheet) return noClaims;
    if (sheet.tally) return { sheet, tally: sheet.tally };
    const book = await openBook(narrative, id);
    return { sheet: book.sheet, tally: tallyClaims(book.claims, digest(signedText(book.claims))) };
  };
  return new Map(await Promise.all(ids.map(async (id) => [id, await tallied(id)] as const)));
}
