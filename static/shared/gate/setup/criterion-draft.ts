import type { CriterionForm, CriterionView } from '../../../../src/contract/gate';
import type { IssueCard } from '../../../../src/contract/issue-card';
import type { PersonView } from '../../../../src/contract/narrative';
import type { FoundIssue } from '../../bridge/search-issues';
import { hiddenFoundIssue } from '../../issue-picker/hidden-found-issue';
import type { Suggestion } from './editor-start';

/** A criterion as it is typed. It holds the fields of every kind, and parsing takes those of its own. */
export interface CriterionDraft {
  readonly id: string;
  readonly kind: CriterionForm['kind'];
  readonly title: string;
  readonly role: string;
  /** null: whoever the launch names for the role. */
  readonly person: PersonView | null;
  readonly apartFrom: readonly string[];
  readonly boxUnit: 'none' | 'hours' | 'workdays';
  readonly boxLength: string;
  /** Of `issues` and `claims`. */
  readonly issues: readonly FoundIssue[];
  readonly epic: FoundIssue | null;
  readonly claimsWanted: 'rated' | 'signed';
  readonly formatsWanted: 'settled' | 'approved';
  /** Goes when the gate is saved; can be brought back until then. */
  readonly isRemoved: boolean;
}

export function blankCriterion(id: string, kind: CriterionForm['kind']): CriterionDraft {
  return {
    ...{ id, kind, title: titles[kind], role: '', person: null, apartFrom: [], boxUnit: 'none', boxLength: '' },
    ...{ issues: [], epic: null, claimsWanted: 'rated', formatsWanted: 'settled', isRemoved: false },
  };
}

export function suggestedCriterion(id: string, { kind, title, role = '', hours }: Suggestion): CriterionDraft {
  const box = hours === undefined ? {} : ({ boxUnit: 'hours', boxLength: String(hours) } as const);
  return { ...blankCriterion(id, kind), title, role, ...box };
}

export function draftOfCriterion({ form, asked, issues }: CriterionView): CriterionDraft {
  const blank = { ...blankCriterion(form.id, form.kind), title: form.title };
  const found = (id: string) => toFound(id, issues);
  switch (form.kind) {
    case 'approval':
      return {
        ...blank,
        role: form.role,
        person: form.person === null ? null : asked?.id === form.person ? asked : { id: form.person, name: null },
        apartFrom: form.apartFrom,
        boxUnit: form.within?.unit ?? 'none',
        boxLength: form.within === null ? '' : String(form.within.length),
      };
    case 'issues':
      return { ...blank, issues: form.issueIds.map(found) };
    case 'claims':
      return { ...blank, issues: form.issueIds.map(found), claimsWanted: form.wanted };
    case 'brief':
      return { ...blank, epic: found(form.epicId) };
    case 'formats':
      return { ...blank, formatsWanted: form.wanted };
    case 'check':
    case 'evidence':
    case 'comments':
      return blank;
  }
}

/** Saving must not lose an issue that the viewer may not see. */
function toFound(id: string, cards: readonly (IssueCard | null)[]): FoundIssue {
  const card = cards.find((one) => one?.id === id);
  return card ? foundIssueOf(card) : hiddenFoundIssue(id);
}

export function foundIssueOf({ id, key, summary, due }: IssueCard): FoundIssue {
  return { id, key, summary, projectName: '', due };
}

/** What a criterion is called until somebody says it better. */
const titles: Readonly<Record<CriterionForm['kind'], string>> = {
  check: '',
  evidence: '',
  approval: '',
  issues: 'Issues are done',
  brief: 'Brief is locked',
  claims: 'Claims are rated',
  formats: 'Formats are settled',
  comments: 'Comments are resolved',
};
