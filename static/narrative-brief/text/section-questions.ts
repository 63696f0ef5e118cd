import type { BriefSection } from '../../../src/domain/narrative/brief';

/** What each section is to answer, shown as help while it is written. */
export const sectionQuestions: Readonly<Record<BriefSection, string>> = {
  problem: 'What goes wrong for people today? Tell the moment in which they get stuck, in their words, not in ours.',
  who: 'Who runs into it? Name the role or the job, and what they are doing when it happens.',
  whatIsNew: 'What does the product do now that it did not do before? Say what changed, not how it is built.',
  whatOneCanDo: 'What can someone do after this launch that was not possible before? Name the result, not the feature.',
  edges:
    'Where does it stop? One row for each boundary: what it does, how it behaves in another case, and what comes later.',
  notTrue:
    'What will people take for granted that is wrong? Deny each misreading in a sentence of its own: “It does not …”.',
};
