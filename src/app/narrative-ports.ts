import type { Brief, BriefVersion } from '../domain/narrative/brief';
import type { Claim, ClaimPage, ClaimSheet } from '../domain/narrative/claim';
import type { Feature } from '../domain/narrative/feature';
import type { IssueId } from '../domain/narrative/issue-id';

/** A change of stored records; refused as a whole when one of them has been changed meanwhile. At most 25 records. */
export interface NarrativeChanges {
  readonly briefs?: readonly Brief[] | undefined;
  /** Only ever added, together with their brief. */
  readonly briefVersions?: readonly BriefVersion[] | undefined;
  readonly sheets?: readonly ClaimSheet[] | undefined;
  /** Only together with their sheet, whose version guards them. An empty page is deleted. */
  readonly claimPages?: readonly ClaimPage[] | undefined;
  readonly features?: readonly Feature[] | undefined;
}

/** Briefs, claims and the features they lean on. Reads by id are strict; listings may lag behind. */
export interface NarrativeStore {
  brief(epicId: IssueId): Promise<Brief | undefined>;
  /** Those of the given numbers that are kept. */
  briefVersions(epicId: IssueId, numbers: readonly number[]): Promise<readonly BriefVersion[]>;
  sheets(issueIds: readonly IssueId[]): Promise<ReadonlyMap<IssueId, ClaimSheet>>;
  /** In the order of the sheet; those that were removed come with `removed`. */
  claims(sheet: ClaimSheet): Promise<{ readonly claims: readonly Claim[]; readonly removed: readonly Claim[] }>;
  features(ids: readonly IssueId[]): Promise<ReadonlyMap<IssueId, Feature>>;
  allFeatures(): AsyncIterable<readonly Feature[]>;
  save(changes: NarrativeChanges): Promise<'saved' | 'changed-meanwhile'>;
}
