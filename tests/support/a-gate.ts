import type { Approval, Criterion, CriterionId, Gate } from '../../src/domain/gates/gate';
import { anId } from './an-issue';

export function aCriterionId(text: string): CriterionId {
  return text as CriterionId;
}

export function aCheck(id = 'check', title = 'Someone has looked'): Criterion {
  return { id: aCriterionId(id), kind: 'check', title };
}

export function anApproval(overrides: Partial<Omit<Approval, 'id' | 'kind'>> & { id?: string } = {}): Criterion {
  const { id = 'legal', ...rest } = overrides;
  const asked = { title: 'Legal agrees', role: 'legal reviewer', person: null, apartFrom: [], within: null };
  return { ...asked, ...rest, id: aCriterionId(id), kind: 'approval' };
}

/** A gate as it is before it is stored. */
export function aGate({
  issueId = '1',
  ...overrides
}: Partial<Omit<Gate, 'issueId'>> & { issueId?: string } = {}): Gate {
  return {
    issueId: anId(issueId),
    criteria: [aCheck()],
    answers: [],
    asset: null,
    openComments: 0,
    askedAt: '2026-05-04T09:00:00.000Z',
    waiver: null,
    freezesScope: false,
    firstOpenAt: null,
    told: null,
    acts: 0,
    version: 0,
    ...overrides,
  };
}
