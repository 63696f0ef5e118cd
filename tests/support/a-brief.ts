import type { Brief, BriefContent, Edge } from '../../src/domain/narrative/brief';
import { emptyBrief, emptyContent } from '../../src/domain/narrative/empty-brief';
import { anId } from './an-issue';

/** Every section filled, so that it may be locked. */
export const fullContent: BriefContent = {
  problem: 'Requests land with the wrong team',
  who: 'Team leads in support',
  whatIsNew: 'Requests are routed by rules',
  whatOneCanDo: 'Write a rule once and never forward again',
  edges: [anEdge({ id: 'row-1' })],
  notTrue: [{ id: 'line-1', text: 'It does not learn from past requests' }],
};

export function anEdge(overrides: Partial<Edge> & { id: string }): Edge {
  const said = { does: 'Routes mail', inCase: 'For chat', behaviour: 'nothing happens', later: 'Chat in autumn' };
  return { ...said, feature: null, ...overrides };
}

export function aContent(overrides: Partial<BriefContent> = {}): BriefContent {
  return { ...emptyContent, ...overrides };
}

export function aBrief({
  epicId = 'PROD-1',
  ...overrides
}: Partial<Omit<Brief, 'epicId'>> & { epicId?: string }): Brief {
  return { ...emptyBrief(anId(epicId)), ...overrides };
}
