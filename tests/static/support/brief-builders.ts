import type { BriefContentView, BriefView, EdgeView } from '../../../src/contract/narrative-brief';
import { anIssue, dayOf } from './panel-builders';

export const priya = { id: 'priya', name: 'Priya Raman' };
export const theEpic = anIssue({
  id: '10001',
  key: 'PROD-1',
  summary: 'Smart routing',
  typeName: 'Epic',
  role: 'product',
  statusName: 'In Progress',
  state: 'doing',
});
export const routing = anIssue({ id: '10014', key: 'PROD-14', summary: 'Route by skill', typeName: 'Story' });

export function anEdge(overrides: Partial<EdgeView> = {}): EdgeView {
  return {
    id: 'row-a',
    does: 'Routes e-mail by skill',
    inCase: 'Several skills match',
    behaviour: 'the oldest queue wins',
    later: 'Weights for skills',
    feature: { id: routing.id, card: routing },
    stale: [],
    ...overrides,
  };
}

export function aContent(overrides: Partial<BriefContentView> = {}): BriefContentView {
  return {
    problem: 'Requests wait in the wrong queue.',
    who: 'Team leads in support.',
    whatIsNew: 'Requests go to the team with the skill.',
    whatOneCanDo: 'Answer first requests within the hour.',
    edges: [anEdge()],
    notTrue: [{ id: 'line-a', text: 'It does not learn from past answers' }],
    ...overrides,
  };
}

export const emptyContent = aContent({
  problem: '',
  who: '',
  whatIsNew: '',
  whatOneCanDo: '',
  edges: [],
  notTrue: [],
});

export function aBrief(overrides: Partial<BriefView> = {}): BriefView {
  return {
    epic: theEpic,
    mayEdit: true,
    number: 6,
    lock: null,
    lockWith: null,
    lockChoices: [],
    content: aContent(),
    revisions: { problem: 1, who: 1, whatIsNew: 1, whatOneCanDo: 1, edges: 1, notTrue: 1 },
    changed: { at: `${dayOf('11-03')}T12:00:00.000Z`, by: priya },
    ...overrides,
  };
}
