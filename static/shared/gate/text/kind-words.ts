import type { CriterionForm } from '../../../../src/contract/gate';

/** What kind of deliverable a criterion asks for, in a word or two. */
export const kindWords: Readonly<Record<CriterionForm['kind'], string>> = {
  check: 'Check',
  evidence: 'Evidence',
  approval: 'Approval',
  issues: 'Issues done',
  brief: 'Brief',
  claims: 'Claims',
  formats: 'Formats',
  comments: 'Comments',
};

/** What each kind asks for, for whoever chooses one. */
export const kindHelp: Readonly<Record<CriterionForm['kind'], string>> = {
  check: 'Somebody who may edit the issue says that it is done.',
  evidence: 'A link or an attachment proves it, such as a spec package.',
  approval: 'One person decides, by their role. Nobody else can decide in their name.',
  issues: 'These issues are done in Jira.',
  brief: 'The narrative brief of an epic is written in full and locked.',
  claims: 'The claims of these issues are all rated, or signed.',
  formats: 'The format matrix of the launch is settled, or all of it is approved.',
  comments: 'No comment on what is under review is open.',
};
