import type { ActionReply } from '../../contract/issue-panel';
import { asViewer, done, refused, type Request, type Seen } from '../as-viewer';
import { sameDates } from '../../domain/launches/changes-by-people';
import type { StoredRipple } from '../../domain/launches/stored-ripple';
import type { KnownDates, OpenProposal, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { World } from '../ports';
import { isArchived } from '../launches/archive-launch';
import { launchInCharge } from '../launches/launch-in-charge';
import { declineOffer } from '../offers/decline-offer';
import { updateMilestones } from '../update-milestones';

interface Answer {
  readonly rippleId: string;
  readonly answer: 'accept' | 'dismiss';
}

/**
 * Accepting sets the date in Jira as the viewer; what lies behind it then follows. Of dates that were offered together,
 * accepting has this one written. Dismissing leaves the date.
 */
export async function answerProposal(
  world: World,
  request: Request,
  { rippleId, answer }: Answer,
): Promise<ActionReply> {
  return asViewer(world, request, {
    needs: 'canEdit',
    act: async (seen) => {
      const milestone = (await world.store.milestones([seen.issue.id])).get(seen.issue.id);
      const proposal = milestone?.proposal;
      if (!milestone || proposal?.rippleId !== rippleId) {
        return refused(
          `Cannot ${answer} the proposal for ${seen.issue.key}: it has been answered or replaced. Look at the present one`,
        );
      }
      if (answer === 'accept' && !sameDates(seen.issue.dates, milestone.known))
        return refused(
          `Cannot accept the proposal for ${seen.issue.key}: its date has been changed since, and that date stands`,
        );
      const offer = await world.store.ripple(proposal.rippleId);
      if (offer && offer.held !== null) return answerRow(world, request, { milestone, offer, answer });
      const fault = answer === 'accept' ? await accept(world, seen, proposal) : undefined;
      if (fault) return fault;
      await updateMilestones(world.store, [milestone.id], (now) =>
        now.proposal?.rippleId === rippleId ? { ...now, proposal: null } : now,
      );
      if (answer === 'accept') await settleFrom(world, milestone, { request, gave: proposal.to });
      return done;
    },
  });
}

interface Row {
  readonly milestone: TrackedMilestone;
  readonly offer: StoredRipple;
  readonly answer: Answer['answer'];
}

/** One date of many that were offered together: the others keep waiting, whatever is said to this one. */
async function answerRow(
  world: World,
  { accountId }: Request,
  { milestone: { id, launchId }, offer, answer }: Row,
): Promise<ActionReply> {
  if (answer === 'dismiss') {
    await declineOffer(world, offer, { ids: [id], by: accountId });
    return done;
  }
  const launch = await launchInCharge(world.store, launchId);
  if (launch?.state !== 'active') return isArchived('accept this proposal');
  const seen = { by: accountId, at: world.clock.now() };
  await world.jobs.push([{ kind: 'take-offer', launchId: launch.id, rippleId: offer.id, issueIds: [id], seen }]);
  return done;
}

async function accept({ issues }: World, { issue }: Seen, { to }: OpenProposal): Promise<ActionReply | undefined> {
  const outcome = await issues.writeDates(issue.id, { from: issue.dates, to, projectKey: issue.projectKey }, 'viewer');
  switch (outcome.kind) {
    case 'written':
      return undefined;
    case 'refused':
      return refused(outcome.reason);
    case 'vanished':
      return refused(`Cannot set the date of ${issue.key}: it does not exist any more, or you cannot see it`);
  }
}

/** The app's own writes raise no event it listens to. */
async function settleFrom(
  { jobs, clock }: World,
  { id, launchId }: TrackedMilestone,
  { request, gave }: { readonly request: Request; readonly gave: KnownDates },
): Promise<void> {
  const seen = { by: request.accountId, at: clock.now() };
  await jobs.push([{ kind: 'settle', launchId, issueIds: [id], seen, gave }]);
}
