import * as change from './change';
import { conflictMessages } from './conflicts';
import * as creation from './creation';
import * as formats from './formats';
import { gateMessages } from './gate-messages';
import { emptyPayload } from './issue-panel';
import * as launch from './launch';
import * as steps from './launch-steps';
import * as list from './launch-list';
import * as template from './template';
import { rippleMessages } from './ripples';
import { signalMessages } from './signals';
import { debtMessages } from './sync-debt';
import * as triage from './triage';
import { whatIfMessages } from './what-if';

/** Every message of the launch pages and of the macros of launches: what goes in, what comes back. */
export const launchesResolvers = {
  ...gateMessages,
  ...whatIfMessages,
  ...rippleMessages,
  ...conflictMessages,
  ...signalMessages,
  ...debtMessages,
  'launches.list': { payload: list.listLaunches, reply: list.launchesReply },
  'launch.load': { payload: launch.loadLaunch, reply: launch.launchReply },
  'launch.pulse': { payload: launch.askPulse, reply: launch.pulseReply },
  'launch.edit': { payload: launch.editLaunch, reply: launch.launchAction, does: 'change this launch' },
  'launch.archive': { payload: launch.archiveLaunch, reply: launch.launchAction, does: 'archive this launch' },
  'launch.baseline': { payload: launch.onLaunch, reply: launch.launchAction, does: 'take a baseline' },
  'launch.reanchor.try': { payload: launch.reanchorLaunch, reply: launch.reanchorReply, does: 'try this T-0' },
  'launch.reanchor': { payload: launch.reanchorLaunch, reply: launch.launchAction, does: 'move T-0' },
  'launch.calendar.try': {
    payload: launch.onLaunch,
    reply: launch.calendarMovesReply,
    does: 'show what the changed calendar implies',
  },
  'launch.calendar': {
    payload: launch.answerCalendar,
    reply: launch.launchAction,
    does: 'answer the changed calendar',
  },
  'launch.removal': { payload: launch.onLaunch, reply: steps.removalReply, does: 'show what removing takes away' },
  'launch.remove': { payload: steps.removeLaunch, reply: steps.stepReply, does: 'remove this launch' },
  'changes.list': { payload: change.onChanges, reply: change.changesReply, does: 'list the changes of this launch' },
  'change.load': { payload: change.loadChange, reply: change.changeReply, does: 'show this change request' },
  'change.decide': { payload: change.decideChange, reply: change.changeAction, does: 'decide on this change request' },
  'change.open': { payload: change.openChange, reply: change.changeAction, does: 'open this change request' },
  'formats.load': { payload: formats.onFormats, reply: formats.formatsReply, does: 'show the formats of this launch' },
  'formats.save': { payload: formats.saveFormats, reply: formats.formatsAction, does: 'save these formats' },
  'formats.settle': { payload: formats.settleFormats, reply: formats.formatsAction, does: 'settle these formats' },
  'formats.cell': { payload: formats.setCell, reply: formats.formatsAction, does: 'set the state of this deliverable' },
  'formats.want': { payload: formats.wantCell, reply: formats.formatsAction, does: 'ask for this deliverable' },
  'triage.load': { payload: triage.onTriage, reply: triage.triageReply, does: 'show the triage of this launch' },
  'triage.save': { payload: triage.saveTriage, reply: triage.triageAction, does: 'save this triage' },
  'triage.undo': { payload: triage.undoTriage, reply: triage.triageAction, does: 'take this triage back' },
  'triage.follow-up': { payload: triage.openFollowUp, reply: triage.triageAction, does: 'open a follow-up issue' },
  'templates.list': { payload: emptyPayload, reply: template.templatesReply },
  'template.save': { payload: template.saveTemplate, reply: template.templateAction, does: 'save this template' },
  'template.remove': { payload: template.removeTemplate, reply: template.templateAction, does: 'remove this template' },
  'template.of-launch': {
    payload: template.templateOfLaunch,
    reply: template.templateDraftReply,
    does: 'make a template of this launch',
  },
  'creation.open': { payload: emptyPayload, reply: creation.openReply },
  'creation.options': { payload: emptyPayload, reply: creation.creationOptions },
  'creation.types': { payload: creation.askTypes, reply: creation.typesReply, does: 'list issue types' },
  'creation.plan': { payload: creation.askPlan, reply: creation.planReply, does: 'lay this launch' },
  'creation.start': { payload: creation.newLaunch, reply: creation.startReply, does: 'create this launch' },
  'creation.step': { payload: creation.onCreation, reply: steps.stepReply, does: 'go on with this launch' },
  'creation.take-back': { payload: creation.onCreation, reply: steps.stepReply, does: 'take this launch back' },
  'existing.find': { payload: creation.existingFrom, reply: creation.existingReply, does: 'find these issues' },
  'existing.take': {
    payload: creation.takeExisting,
    reply: creation.startReply,
    does: 'make a launch of these issues',
  },
} as const;

export type LaunchesResolvers = typeof launchesResolvers;
