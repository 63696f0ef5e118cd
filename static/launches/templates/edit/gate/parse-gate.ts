import { gateDraft, type GateDraftForm } from '../../../../../src/contract/template';
import { parseCount } from '../parse-count';
import { textFault } from '../text-fault';
import type { CriterionDraft, RowGateDraft } from './gate-draft';

/** What is wrong, by field; a field that is right is absent. */
export type CriterionFaults = Partial<Record<'title' | 'role' | 'boxLength', string>>;

const longest = 500;

/** The gate as the fields say it; undefined: none. Where a criterion has faults, it is not to be used. */
export function parseGate({ criteria, freezesScope }: RowGateDraft): GateDraftForm | undefined {
  if (criteria.length === 0 && !freezesScope) return undefined;
  return { criteria: criteria.map(toCriterion), freezesScope };
}

export function criterionFaults(draft: CriterionDraft): CriterionFaults {
  const { title, role, boxUnit, boxLength } = draft;
  const faults = {
    title: title.trim() === '' ? 'Say what is asked for' : textFault(title, titleSchema),
    ...(draft.kind === 'approval' && {
      role:
        role.trim() === '' ? 'Name a kind of person, such as “legal reviewer”' : textFault(role, approval.shape.role),
      boxLength: boxUnit === 'none' ? null : lengthFault(boxLength),
    }),
  };
  return Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, string] => entry[1] !== null));
}

type Criterion = GateDraftForm['criteria'][number];

function toCriterion(draft: CriterionDraft): Criterion {
  const { kind } = draft;
  const title = draft.title.trim();
  switch (kind) {
    case 'approval':
      return { kind, title, role: draft.role.trim(), apartFrom: draft.apartFrom, within: boxOf(draft) };
    case 'claims':
      return { kind, title, wanted: draft.claimsWanted };
    case 'formats':
      return { kind, title, wanted: draft.formatsWanted };
    case 'check':
    case 'evidence':
    case 'brief':
    case 'comments':
      return { kind, title };
  }
}

function boxOf({ boxUnit, boxLength }: CriterionDraft): Extract<Criterion, { kind: 'approval' }>['within'] {
  if (boxUnit === 'none') return null;
  return { unit: boxUnit, length: parseCount(boxLength, { least: 1, most: longest }).value };
}

function lengthFault(typed: string): string | null {
  if (typed.trim() === '') return `Type a whole number from 1 to ${longest}`;
  return parseCount(typed, { least: 1, most: longest }).problem;
}

const [simple, approval] = gateDraft.shape.criteria.element.options;
const titleSchema = simple.shape.title;
