import * as creation from './creation';
import { emptyPayload } from './issue-panel';
import * as launch from './launch';
import * as steps from './launch-steps';
import * as list from './launch-list';
import * as template from './template';

/** Every message of the launch pages and of the macros of launches: what goes in, what comes back. */
export const launchesResolvers = {
  'launches.list': { payload: list.listLaunches, reply: list.launchesReply },
  'launch.load': { payload: launch.loadLaunch, reply: launch.launchReply },
  'launch.pulse': { payload: launch.askPulse, reply: launch.pulseReply },
  'launch.edit': { payload: launch.editLaunch, reply: launch.launchAction, does: 'change this launch' },
  'launch.archive': { payload: launch.archiveLaunch, reply: launch.launchAction, does: 'archive this launch' },
  'launch.baseline': { payload: launch.onLaunch, reply: launch.launchAction, does: 'take a baseline' },
  /** What a date would do; writes nothing. */
  'launch.try': { payload: launch.tryDates, reply: launch.tryReply, does: 'try this date' },
  /** Sets the date in Jira as the viewer; what hangs on it follows. */
  'launch.move': { payload: launch.tryDates, reply: launch.launchAction, does: 'move this date' },
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
