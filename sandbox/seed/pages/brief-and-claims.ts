import { adf } from './adf';

/** Words around the brief. */
export const briefPage = [
  adf.paragraph(
    'The narrative brief of Atlas 2.0. Product answers, marketing asks, and both rely on what stands here.',
  ),
  adf.bullets(
    '*Owner:* Priya Raman. Questions go to her, not into the text.',
    '*Locked:* two working days after feature freeze. Whoever needs a change after that asks for it.',
  ),
];

/** Words around the claims. */
export const claimsPage = [
  adf.paragraph('What we want to say about Atlas 2.0, sentence by sentence, and what product says to it.'),
  adf.steps(
    'Marketing collects the claims of all assets.',
    'Product rates each of them: accurate, needs adjustment or inaccurate.',
    'Legal reads what is left, with its evidence.',
    'At T-2 product reads what has changed since, and signs.',
  ),
];
