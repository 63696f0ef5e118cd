import type { Unmet } from './gate-verdict';

interface Person {
  readonly id: string;
  /** null: not known to the reader. */
  readonly name: string | null;
}

type Named<T> = T extends { readonly kind: 'not-decided' }
  ? Omit<T, 'person'> & { readonly person: Person | null }
  : T extends { readonly kind: 'changes-wanted' }
    ? Omit<T, 'by'> & { readonly by: Person }
    : T extends { readonly kind: 'issues-not-done' | 'no-claims' }
      ? Omit<T, 'issueIds'> & {
          readonly issues: readonly ({ readonly key: string; readonly summary: string } | null)[];
        }
      : T;
/** What is missing, with people and issues as the reader may know them; an issue that may not be seen is null. */
export type NamedUnmet = Named<Unmet>;

/**
 * What is missing, to be read after the title of the criterion: lower case at the beginning, no full stop at the end.
 * The panel, the refusal of a transition and Jira's field all say it in these words.
 */
export function unmetInWords(unmet: NamedUnmet): string {
  switch (unmet.kind) {
    case 'not-checked':
      return 'not checked yet';
    case 'no-evidence':
      return 'no evidence given yet';
    case 'attachment-gone':
      return `the attachment "${unmet.fileName}" is gone from the issue`;
    case 'not-decided':
    case 'changes-wanted':
    case 'voided':
    case 'same-person':
      return approvalInWords(unmet);
    case 'issues-not-done':
      return `not done yet: ${listed(unmet.issues)}`;
    case 'brief-not-written':
      return 'the brief is not complete';
    case 'brief-not-locked':
      return 'the brief is not locked';
    case 'no-claims':
      return unmet.issues.length === 0 ? 'there are no claims yet' : `no claims yet for ${listed(unmet.issues)}`;
    case 'claims-not-rated':
      return unmet.count === 1 ? '1 claim is not rated' : `${unmet.count} claims are not rated`;
    case 'claims-not-signed':
      return signatureInWords[unmet.signature];
    case 'formats-not-settled':
      return 'the format matrix is not settled';
    case 'formats-not-approved':
      return unmet.left === 1 ? '1 format is not approved' : `${unmet.left} formats are not approved`;
    case 'comments-open':
      return unmet.count === 1 ? '1 comment is open' : `${unmet.count} comments are open`;
    case 'unknown':
      return 'could not be checked';
  }
}

type OfApproval = Extract<NamedUnmet, { kind: 'not-decided' | 'changes-wanted' | 'voided' | 'same-person' }>;

function approvalInWords(unmet: OfApproval): string {
  const { role } = unmet;
  switch (unmet.kind) {
    case 'not-decided':
      if (!unmet.person) return `nobody is named as ${role}`;
      return unmet.person.name === null ? `waits for the ${role}` : `waits for ${unmet.person.name}, ${role}`;
    case 'changes-wanted':
      return unmet.by.name === null ? `the ${role} wants changes` : `${role} ${unmet.by.name} wants changes`;
    case 'voided':
      return `the ${role} must decide again: ${voidedInWords[unmet.why]}`;
    case 'same-person':
      return `${role} and ${unmet.other} must not be the same person`;
  }
}

const voidedInWords = {
  'new-version': 'there is a new version',
  'change-request': 'a change request has been approved',
  'criterion-changed': 'what is asked for has changed',
} as const;

const signatureInWords = {
  none: 'the claims are not signed',
  void: 'the signature is void: claims have been changed since',
  stale: 'the signature does not hold: features of the claims have changed since',
} as const;

/** Enough to know where to look; the rest is counted. */
const most = 5;

function listed(issues: readonly ({ readonly key: string; readonly summary: string } | null)[]): string {
  const seen = issues.flatMap((issue) => (issue ? [`${issue.key} ${issue.summary}`] : []));
  const shown = seen.slice(0, most);
  const left = issues.length - shown.length;
  if (shown.length === 0) return left === 1 ? 'an issue you cannot see' : `${left} issues you cannot see`;
  return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${left} more`;
}
