import type { ClaimView, SheetView } from '../../../contract/claim-table';
import type { Claim } from '../../../domain/narrative/claim';
import type { Feature } from '../../../domain/narrative/feature';
import type { IssueId } from '../../../domain/narrative/issue-id';
import type { Issue, World } from '../../ports';
import { namePeople } from '../person-views';
import { accountsOf, claimView } from './claim-view';
import { accountsOn, featuresOf, sheetView, type OpenSheet } from './sheet-view';

/** The sheet and some of its claims as the viewer may see them. */
export async function actionView(
  world: World,
  open: OpenSheet,
  shown: readonly Claim[],
): Promise<{ sheet: SheetView; claims: ClaimView[] }> {
  const { sheet, claims } = open.book;
  const seen = idsOf(shown);
  // Whether a signature stands hangs on all features; without one, those of the shown claims are enough.
  const watched = sheet.signature ? idsOf([...claims, ...shown]) : seen;
  const [features, visible, toPerson] = await Promise.all([
    watched.length > 0 ? world.narrative.features(watched) : new Map<IssueId, Feature>(),
    seen.length > 0 ? world.issues.read(seen, 'viewer') : new Map<IssueId, Issue>(),
    namePeople(world, [...accountsOn(open.book), ...shown.flatMap(accountsOf)]),
  ]);
  const sight = { features, visible, toPerson };
  return {
    sheet: sheetView(world, open, sight),
    claims: shown.map((claim) => claimView(claim, sheet, sight)),
  };
}

function idsOf(claims: readonly Claim[]): IssueId[] {
  return [...new Set(featuresOf(claims).map(({ id }) => id))];
}
