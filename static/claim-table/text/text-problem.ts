import { editClaim } from '../../../src/contract/claim-table';

const names = { text: 'claim', adjustment: 'adjustment', evidence: 'evidence' } as const;

/** Why the backend would refuse this text, in words with the way out; null when it fits. */
export function textProblem(field: keyof typeof names, text: string): string | null {
  const parsed = editClaim.shape[field].safeParse(text);
  if (parsed.success) return null;
  const reason = parsed.error.issues[0]?.message ?? 'cannot be read';
  return `Cannot save this ${names[field]}: it ${reason}${/[.]/.test(reason) ? '' : '. Shorten it'}`;
}
