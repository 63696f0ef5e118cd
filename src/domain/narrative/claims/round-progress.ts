import type { Round } from '../claim';
import type { Reviewed } from './sign-obstacles';

export interface RoundProgress {
  /** Rated in this round, or in a later one that was taken back. */
  readonly rated: number;
  readonly all: number;
  /** Resting on a feature that changed since somebody last looked. */
  readonly stale: number;
}

/** How far a review is. */
export function roundProgress(claims: readonly Pick<Reviewed, 'rating' | 'stale'>[], round: Round): RoundProgress {
  return {
    rated: claims.filter(({ rating }) => rating !== null && rating.round >= round).length,
    all: claims.length,
    stale: claims.filter(({ stale }) => stale.length > 0).length,
  };
}
