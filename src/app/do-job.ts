import { addFeature } from './changes/add-feature';
import { freezeScope } from './changes/freeze-scope';
import { levelCalendar } from './dates/level-calendar';
import { moveAnchor } from './dates/move-anchor';
import { settle } from './dates/settle';
import { tellGates } from './gates/tell-gates';
import { adoptSite } from './launches/adopt-site';
import { dropLink } from './launches/drop-link';
import { forgetIssue } from './launches/forget-issue';
import { reconcileLaunch } from './launches/reconcile-launch';
import { reconcilePage } from './launches/reconcile-page';
import { takeBaselineOf } from './launches/take-baseline';
import { takeInLinksOf } from './launches/take-in-link';
import { checkFeatures } from './narrative/check-features';
import { followFeature } from './narrative/follow-feature';
import { takeOffer } from './offers/take-offer';
import type { Job, World } from './ports';
import { doSignals } from './signals/do-signals';
import { takeBackRipple } from './undo/take-back-ripple';

/** Does one piece of queued work. Every kind may be done twice, and ended anywhere. */
export async function doJob(world: World, job: Job): Promise<void> {
  switch (job.kind) {
    case 'settle':
    case 'judge':
      return settle(world, job);
    case 'undo':
    case 'take-offer':
    case 'reanchor':
    case 'level-calendar':
      return doAsAgreed(world, job);
    case 'signals':
      return doSignals(world, job);
    case 'link-drawn':
      return takeInLinksOf(world, job.issueIds, job.seen);
    case 'link-removed':
      return dropLink(world, job.linkId, job.issueIds);
    case 'issue-deleted':
      return forgetIssue(world, job.issueId);
    case 'feature-changed':
      return followFeature(world, job.issueId, job.seen);
    case 'check-features':
      return checkFeatures(world);
    case 'adopt':
      return adoptSite(world, job.after);
    case 'reconcile':
      return reconcileLaunch(world, job.launchId);
    case 'reconcile-page':
      return reconcilePage(world, job);
    case 'tell-gates':
      return tellGates(world, job);
    case 'feature-added':
      return addFeature(world, job.issueId, job.seen);
    case 'freeze-scope':
      return freezeScope(world, job.launchId);
    case 'take-baseline':
      return takeBaselineOf(world, job);
  }
}

type AgreedJob = Extract<Job, { kind: 'undo' | 'take-offer' | 'reanchor' | 'level-calendar' }>;

/** What a person has seen beforehand and said yes to. */
async function doAsAgreed(world: World, job: AgreedJob): Promise<void> {
  switch (job.kind) {
    case 'undo':
      return takeBackRipple(world, job);
    case 'take-offer':
      return takeOffer(world, job);
    case 'reanchor':
      return moveAnchor(world, job);
    case 'level-calendar':
      return levelCalendar(world, job);
  }
}
