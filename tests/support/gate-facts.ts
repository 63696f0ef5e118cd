import type { Approval, ApprovalAnswer } from '../../src/domain/gates/gate';
import type { GateFacts } from '../../src/domain/gates/gate-verdict';
import { aDay } from './a-day';
import { aCriterionId } from './a-gate';

const at = '2026-05-04T09:00:00.000Z';

/** An approval that somebody is asked for, as the type of its own. */
export function anAsked(id: string, wanted: Partial<Omit<Approval, 'id' | 'kind'>> = {}): Approval {
  const asked = { role: 'legal reviewer', person: null, apartFrom: [], within: null };
  return { id: aCriterionId(id), kind: 'approval', title: `Approval ${id}`, ...asked, ...wanted };
}

export function anApproved(id: string, overrides: Partial<ApprovalAnswer> = {}): ApprovalAnswer {
  return {
    ...{ criterionId: aCriterionId(id), kind: 'approval', by: 'lea', at, decision: 'approved', comment: '' },
    ...{ ofVersion: 0, voided: null },
    ...overrides,
  };
}

/** Nothing is known besides the day. */
export function someFacts(overrides: Partial<GateFacts> = {}): GateFacts {
  return {
    ...{ today: aDay('2026-05-05'), due: aDay('2026-05-08'), states: new Map(), briefs: new Map() },
    ...{ claims: new Map(), formats: null, people: {} },
    ...overrides,
  };
}
