import type { MilestoneId } from '../schedule/plan';
import type { Gate } from './gate';

/** A milestone without a gate, to which criteria can be given. @param at ISO instant */
export function emptyGate(issueId: MilestoneId, at: string): Gate {
  return {
    ...{ issueId, criteria: [], answers: [], asset: null, openComments: 0, askedAt: at },
    ...{ waiver: null, freezesScope: false, firstOpenAt: null, told: null, acts: 0, version: 0 },
  };
}
