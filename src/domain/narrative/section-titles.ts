import type { BriefSection } from './brief';

/** The headings of the page; refusals name a section by them. */
export const sectionTitles: Readonly<Record<BriefSection, string>> = {
  problem: 'The problem',
  who: 'Who has it',
  whatIsNew: 'What is new',
  whatOneCanDo: 'What one can do now',
  edges: 'Where are the edges?',
  notTrue: 'What is not true',
};
