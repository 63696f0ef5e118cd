import { conflictMessages } from './conflicts';
import type { KeyOf, PayloadIn, ReplyIn } from './definitions';
import { dependencyPreview, dependencyRef, editedDependency, newDependency } from './dependency';
import { floatReply } from './float';
import { gateMessages } from './gate-messages';
import { rippleMessages } from './ripples';
import { progressReply } from './running';
import { signalMessages } from './signals';
import { whatIfMessages } from './what-if';
import { actionReply, answerProposal, emptyPayload, panelView, renameLaunch, setPinned } from './issue-panel';

/** Every message of the issue panel: what goes in, what comes back. */
export const issuePanelResolvers = {
  ...gateMessages,
  ...whatIfMessages,
  ...rippleMessages,
  ...conflictMessages,
  ...signalMessages,
  'panel.load': { payload: emptyPayload, reply: panelView },
  /** The float of an issue on which much hangs. */
  'panel.float': { payload: emptyPayload, reply: floatReply },
  /** How far dates that are being written have come. */
  'panel.progress': { payload: emptyPayload, reply: progressReply },
  'dependency.preview': { payload: newDependency.or(editedDependency), reply: dependencyPreview },
  'dependency.add': { payload: newDependency, reply: actionReply },
  'dependency.edit': { payload: editedDependency, reply: actionReply },
  'dependency.remove': { payload: dependencyRef, reply: actionReply },
  /** Takes an overridden dependency back into force. */
  'dependency.lift': { payload: dependencyRef, reply: actionReply },
  'milestone.pin': { payload: setPinned, reply: actionReply },
  'proposal.answer': { payload: answerProposal, reply: actionReply },
  /** Tries again to write a date that Jira refused. */
  'shift.retry': { payload: emptyPayload, reply: actionReply },
  'launch.rename': { payload: renameLaunch, reply: actionReply },
} as const;

export type IssuePanelResolvers = typeof issuePanelResolvers;
export type ResolverKey = KeyOf<IssuePanelResolvers>;
export type PayloadOf<K extends ResolverKey> = PayloadIn<IssuePanelResolvers, K>;
export type ReplyOf<K extends ResolverKey> = ReplyIn<IssuePanelResolvers, K>;
