import type { AdfNode } from '../../confluence/adf/adf-node';
import { adf } from './adf';

const kickOff = [
  adf.heading(2, 'Kick-off'),
  adf.paragraph('Priya, Lena, Marco, Bea. Lars sends his regrets.'),
  adf.heading(3, 'Decided'),
  adf.bullets(
    'Atlas 2.0 is one launch, not three. Import ships with it or not at all.',
    'No customer is named before they have agreed in writing.',
    'Germany and Japan launch on the same day as everybody else.',
  ),
  adf.heading(3, 'To do'),
  adf.bullets(
    'Marco drafts the message house.',
    'Bea books three rounds of review.',
    'Lena asks the press office for an embargo.',
  ),
];

const beforeFreeze = [
  adf.heading(2, 'Two weeks before feature freeze'),
  adf.paragraph('Priya, Lena, Marco, Chloe, Dev.'),
  adf.bullets(
    'Sharing is tight: the security review must begin before the freeze. Priya tells us at once if it slips.',
    'Dev has a first key visual. Bea wants the timeline larger and fewer words.',
    'Chloe asks whether we may call the import automatic. Priya: no, somebody has to check the columns.',
    'Two of three customers have agreed to be quoted.',
  ),
];

/** The notes of the launch team as they grew, the latest meeting first. */
export const meetingNotes: readonly { readonly message: string; readonly content: readonly AdfNode[] }[] = [
  { message: '', content: kickOff },
  { message: 'Notes of today', content: [...beforeFreeze, ...kickOff] },
];
