import type { RatingChoice } from '../state/filter';

export const ratingWords: Readonly<Record<RatingChoice, string>> = {
  accurate: 'Accurate',
  'needs-adjustment': 'Needs adjustment',
  inaccurate: 'Inaccurate',
  unrated: 'Not rated',
};
