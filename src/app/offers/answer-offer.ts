import type { AnswerOffer, RippleAction } from '../../contract/ripples';
import type { RippleId } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { done, refused, type Refused } from '../as-viewer';
import { isArchived } from '../launches/archive-launch';
import { onLaunch } from '../launches/manage-launch';
import { editableAtOnce } from '../launches/read-at-once';
import type { LaunchSight } from '../launches/see-launch';
import type { World } from '../ports';
import { declineOffer } from './decline-offer';
import { offersOf, type Offer, type OfferRow } from './offer-rows';

interface Asked {
  readonly accountId: string;
}

/**
 * A person's answer to offered dates, of issues they may edit. What is accepted is written soon after, by the app; what
 * is declined stays as it is.
 */
export async function answerOffer(world: World, { accountId }: Asked, payload: AnswerOffer): Promise<RippleAction> {
  return onLaunch(world, payload.launchId, async (sight): Promise<RippleAction> => {
    const does = `${payload.answer} this proposal`;
    if (sight.launch.state === 'archived') return isArchived(does);
    const offer = await offerIn(world, sight, payload.rippleId as RippleId);
    if (!offer) return refused(`Cannot ${does}: it is not one of this launch, or you cannot see any of its issues`);
    const answered = await rowsToAnswer(world, offer, payload);
    if ('kind' in answered) return answered;
    const ids = answered.map(({ shift }) => shift.id);
    if (payload.answer === 'decline') await declineOffer(world, offer.ripple, { ids, by: accountId });
    else await accept(world, sight, { offer, ids, by: accountId });
    return done;
  });
}

async function offerIn(world: World, sight: LaunchSight, id: RippleId): Promise<Offer | undefined> {
  const ripple = await world.store.ripple(id);
  if (!ripple || ripple.held === null) return undefined;
  const [offer] = await offersOf(world, sight, [ripple]);
  return offer && offer.rows.some(({ shift }) => sight.milestones.has(shift.id)) ? offer : undefined;
}

/** The rows that are named, each of which must be open and theirs to edit; or all such rows. */
async function rowsToAnswer(
  { issues }: World,
  { rows }: Offer,
  { answer, issueIds }: AnswerOffer,
): Promise<readonly OfferRow[] | Refused> {
  const wanted = issueIds && new Set(issueIds);
  const named = rows.filter(({ shift }) => wanted?.has(shift.id) !== false);
  const unknown = wanted !== null && named.length < wanted.size;
  if (unknown) return refused(`Cannot ${answer} these dates: some are not part of this proposal. Look at it again`);
  const closed = named.find(({ fate }) => fate.state !== 'open');
  if (wanted && closed)
    return refused(
      `Cannot ${answer} the new date of ${closed.issue.key}: it is not open any more. Look at the proposal again`,
    );
  const open = named.filter(({ fate }) => fate.state === 'open');
  if (open.length === 0)
    return refused(`Cannot ${answer} this proposal: none of its dates waits for an answer any more`);
  const editable = await editableAtOnce(
    issues,
    open.map(({ shift }) => shift.id),
  );
  const barred = open.find(({ shift }) => !editable.has(shift.id));
  const answerable = open.filter(({ shift }) => editable.has(shift.id));
  return barred && (wanted || answerable.length === 0) ? mayNotEdit(answer, barred) : answerable;
}

function mayNotEdit(answer: string, { issue }: OfferRow): Refused {
  return refused(
    `Cannot ${answer} the new date of ${issue.key}: you need the permission "Edit issues" there. Ask a project admin`,
  );
}

interface Yes {
  readonly offer: Offer;
  readonly ids: readonly MilestoneId[];
  readonly by: string;
}

async function accept({ jobs, clock }: World, { launch }: LaunchSight, { offer, ids, by }: Yes): Promise<void> {
  const seen = { by, at: clock.now() };
  await jobs.push([{ kind: 'take-offer', launchId: launch.id, rippleId: offer.ripple.id, issueIds: ids, seen }]);
}
