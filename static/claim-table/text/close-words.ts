import { count } from '../../shared/text/count';

const named = 3;

/** What closing a review means now. @param unrated texts of the claims that nobody has rated */
export function closeWords(round: 1 | 2, unrated: readonly string[]): string {
  const next =
    round === 1 ? 'Review 2 begins, and ratings are then to be confirmed.' : 'The claims can then be signed.';
  if (unrated.length === 0) return `Every claim is rated. ${next}`;
  const names = unrated.slice(0, named).map((text) => `“${text}”`);
  const more = unrated.length > named ? [`${unrated.length - named} more`] : [];
  return `${count(unrated.length, 'claim')} not rated: ${[...names, ...more].join(', ')}. Close all the same? ${next}`;
}
