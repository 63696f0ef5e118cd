import type { ClaimBook } from '../../../domain/narrative/claims/claim-book';

/** Characters of a claim that tell it from others. */
const longest = 60;

/** A claim in a sentence, by its words: nobody knows its id. */
export function claimName({ claims, removed }: ClaimBook, id: string): string {
  const text = [...claims, ...removed].find((claim) => claim.id === id)?.text;
  if (text === undefined) return 'this claim';
  return `“${text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text}”`;
}
