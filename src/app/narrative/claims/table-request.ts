/** Who asks through a claim table, and which issues it is bound to: both from the platform's context. */
export interface TableRequest {
  readonly accountId: string;
  /** Ids or keys, written into the page by whoever may edit it: they give no right to anything. */
  readonly issueIds: readonly string[];
}
