import { emptyPayload } from './issue-panel';
import * as brief from './narrative-brief';

/** Every message of the macro "Narrative brief": what goes in, what comes back. */
export const briefResolvers = {
  'brief.load': { payload: emptyPayload, reply: brief.briefReply },
  'brief.save': { payload: brief.saveSection, reply: brief.briefAction, does: 'save this section' },
  'brief.lock': { payload: brief.lockBrief, reply: brief.briefAction, does: 'lock the brief' },
  'brief.choose-lock': { payload: brief.chooseLock, reply: brief.briefAction, does: 'choose this lock milestone' },
  /** A person has looked: the row still holds. */
  'brief.recheck': { payload: brief.recheckEdge, reply: brief.briefAction, does: 're-check this row' },
  'brief.versions': { payload: brief.listVersions, reply: brief.versionsReply, does: 'list the versions' },
  'brief.version': { payload: brief.readVersion, reply: brief.versionReply, does: 'show this version' },
} as const;

export type BriefResolvers = typeof briefResolvers;
