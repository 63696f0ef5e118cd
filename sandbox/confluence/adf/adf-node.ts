/** A node of a document in Atlassian Document Format, as far as the site looks into it. */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly content?: readonly AdfNode[] | undefined;
  readonly marks?: readonly AdfNode[] | undefined;
  readonly text?: string | undefined;
}

export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly AdfNode[];
}
