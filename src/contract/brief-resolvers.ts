import { emptyPayload } from './issue-panel';
import * as brief from './narrative-brief';

/** Every message of the macro "Narrative brief": what goes in, what comes back. */
export const briefResolvers = {
  'brief.load': { payload: emptyPayload, reply: brief.briefReply },
  'brief.save': { payload: brief.saveSection, reply: brief.briefAction },
  'brief.lock': { payload: brief.lockBrief, reply: brief.briefAction },
  'brief.choose-lock': { payload: brief.chooseLock, reply: brief.briefAction },
  /** A person has looked: the row still holds. */
  'brief.recheck': { payload: brief.recheckEdge, reply: brief.briefAction },
  'brief.versions': { payload: brief.listVersions, reply: brief.versionsReply },
  'brief.version': { payload: brief.readVersion, reply: brief.versionReply },
} as const;

export type BriefResolvers = typeof briefResolvers;
