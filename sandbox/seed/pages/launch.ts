import type { AdfNode } from '../../confluence/adf/adf-node';
import { adf } from './adf';

const summary = [
  adf.paragraph('Atlas 2.0 brings plans to everyone: whoever waits for somebody else sees on one timeline what for.'),
  adf.heading(2, 'Why now'),
  adf.paragraph(
    'Four in ten support calls of the last year asked why a date had moved. Atlas knows the reason, but shows it to planners only.',
  ),
];

const scope = [
  adf.heading(2, 'What ships'),
  adf.bullets(
    '*Timeline:* all plans of a team on one page, with who waits for whom. Dragging a bar moves its date.',
    '*Sharing:* a plan can be opened to people outside the company. They read, they do not edit.',
    '*Import:* plans can be read from a spreadsheet. Formulas and colours are left behind.',
    '*Audit log:* administrators see who shared what, and when.',
  ),
  adf.heading(2, 'What does not ship'),
  adf.bullets(
    'Templates for recurring plans come with Atlas 2.1.',
    'The mobile app shows timelines but cannot move them.',
  ),
];

const plan = [
  adf.heading(2, 'Plan'),
  adf.paragraph('Jira holds the dates; general availability is PROD-1 and the marketing milestones hang on it.'),
  adf.table(
    ['When', 'What', 'Who'],
    ['Feature freeze + 2', 'The brief is locked', 'Marco Bellini'],
    ['After the creative review', 'Localization for Germany and Japan', 'Marco Bellini'],
    ['T-2', 'Product reads the claims once more and signs', 'Priya Raman'],
    ['T-0', 'Atlas 2.0 is on in all regions', 'Lena Ortiz'],
  ),
  adf.note('The press embargo is confirmed with three outlets. Its date does not move with the others.'),
];

const draft = [...summary, ...scope];

/** The page of the launch as it grew. */
export const launchVersions: readonly { readonly message: string; readonly content: readonly AdfNode[] }[] = [
  { message: '', content: draft },
  { message: 'Plan and embargo', content: [...draft, ...plan] },
];
