import { refused, type Request } from '../../app/as-viewer';
import type { Draft } from '../../app/dependencies/draft-plan';
import { liftOverride } from '../../app/dependencies/lift-override';
import { previewDependency } from '../../app/dependencies/preview-dependency';
import { removeDependency } from '../../app/dependencies/remove-dependency';
import { saveDependency } from '../../app/dependencies/save-dependency';
import { renameLaunch } from '../../app/launches/rename-launch';
import { answerProposal } from '../../app/milestones/answer-proposal';
import { retryShift } from '../../app/milestones/retry-shift';
import { setPinned } from '../../app/milestones/set-pinned';
import { loadFloat } from '../../app/panel/load-float';
import { openPanel } from '../../app/panel/open-panel';
import { panelProgress } from '../../app/panel/panel-progress';
import type { World } from '../../app/ports';
import type { EditedDependency, NewDependency } from '../../contract/dependency';
import type { ActionReply } from '../../contract/issue-panel';
import type { IssuePanelResolvers } from '../../contract/issue-panel-resolvers';
import type { Handlers } from './create-resolver';
import { draftOf } from './draft-of';
import { conflictHandlers } from './conflict-handlers';
import { gateHandlers } from './gate-handlers';
import { rippleHandlers } from './ripple-handlers';
import { signalHandlers } from './signal-handlers';
import { whatIfHandlers } from './what-if-handlers';

/** One use case per message of the panel. */
export const issuePanelHandlers: Handlers<IssuePanelResolvers, Request> = {
  ...gateHandlers,
  ...whatIfHandlers,
  ...rippleHandlers,
  ...conflictHandlers,
  ...signalHandlers,
  'panel.load': openPanel,
  'panel.float': loadFloat,
  'panel.progress': panelProgress,
  'dependency.preview': preview,
  'dependency.add': save,
  'dependency.edit': save,
  'dependency.remove': (world, request, { linkId }) => removeDependency(world, request, linkId),
  'dependency.lift': (world, request, { linkId }) => liftOverride(world, request, linkId),
  'milestone.pin': (world, request, { pinned }) => setPinned(world, request, pinned),
  'proposal.answer': answerProposal,
  'shift.retry': retryShift,
  'launch.rename': (world, request, { name }) => renameLaunch(world, request, name),
};

async function preview(world: World, { issueId }: Request, message: NewDependency | EditedDependency) {
  const draft = await draftOf(world, issueId, message);
  return draft ? previewDependency(world, draft) : { ...gone, path: [] };
}

async function save(world: World, request: Request, message: NewDependency | EditedDependency): Promise<ActionReply> {
  const draft: Draft | undefined = await draftOf(world, request.issueId, message);
  return draft ? saveDependency(world, request, draft) : gone;
}

const gone = refused('Cannot change this dependency: it has been removed. Load the panel again') as Extract<
  ActionReply,
  { kind: 'refused' }
>;
