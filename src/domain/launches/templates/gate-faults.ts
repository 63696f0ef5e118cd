import type { CriterionDraft } from '../../gates/gate-draft';
import type { TemplateRow } from './launch-template';

/** As many as a gate holds, and as long as somebody may be given: hours or working days. */
const mostCriteria = 20;
const longestWindow = 500;

/** What is wrong with the gate of a row, a line for a person each. */
export function gateFaults({ name, gate }: Pick<TemplateRow, 'name' | 'gate'>): string[] {
  if (!gate) return [];
  const { criteria, freezesScope } = gate;
  return [
    ...(freezesScope && criteria.length === 0
      ? [`"${name}" has a gate that freezes the scope and asks for nothing. Add a criterion`]
      : []),
    ...(criteria.length > mostCriteria
      ? [`"${name}" has a gate with ${criteria.length} criteria, at most ${mostCriteria} fit. Put some together`]
      : []),
    ...criteria.flatMap((criterion, index) => criterionFaults(name, criterion, index + 1)),
  ];
}

function criterionFaults(name: string, criterion: CriterionDraft, number: number): string[] {
  if (criterion.title.trim() === '')
    return [`"${name}" has a gate with a criterion without a title, number ${number}. Say what it asks for`];
  return criterion.kind === 'approval' ? approvalFaults(name, criterion) : [];
}

function approvalFaults(
  name: string,
  { title, role, apartFrom, within }: Extract<CriterionDraft, { kind: 'approval' }>,
): string[] {
  const asks = `"${name}" asks for the approval "${title}"`;
  const isFitting = within === null || (Number.isInteger(within.length) && isBetween(within.length, longestWindow));
  return [
    ...(role.trim() === ''
      ? [`${asks} of nobody. Name a kind of person, such as "legal reviewer"`]
      : apartFrom.includes(role)
        ? [`${asks} and keeps "${role}" apart from itself. Name another role`]
        : []),
    ...(apartFrom.some((other) => other.trim() === '')
      ? [`${asks} and keeps it apart from a role without a name. Name it or take it out`]
      : []),
    ...(isFitting
      ? []
      : [
          `${asks} within ${within.length}: whole numbers of hours or working days from 1 to ${longestWindow} fit. Change it`,
        ]),
  ];
}

function isBetween(length: number, most: number): boolean {
  return length >= 1 && length <= most;
}
