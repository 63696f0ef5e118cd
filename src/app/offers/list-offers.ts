import type { OffersReply, OfferView } from '../../contract/ripples';
import type { LaunchId } from '../../domain/launches/launch';
import type { OfferFate } from '../../domain/launches/offers/fate-of';
import { editableAtOnce } from '../launches/read-at-once';
import { seeLaunch, type LaunchSight } from '../launches/see-launch';
import { cardOf, toCard } from '../panel/to-card';
import type { World } from '../ports';
import { fateInWords } from './fate-in-words';
import { heldRipples } from './held-ripples';
import { offersOf, type Offer, type OfferRow } from './offer-rows';

/** Offers that nobody can answer any more are shown for a while, with what became of them. */
const mostEnded = 5;

/** What waits for a yes in a launch, newest first, then what waited last: of issues the viewer sees; of others how many. */
export async function listOffers(
  world: World,
  _request: unknown,
  { launchId }: { readonly launchId: string },
): Promise<OffersReply> {
  const sight = await seeLaunch(world, launchId as LaunchId);
  if (!sight) return { kind: 'no-access' };
  const offers = (await offersOf(world, sight, await heldRipples(world, sight))).filter(({ rows }) => rows.length > 0);
  const open = offers.filter(isWaiting);
  const shown = [...open, ...offers.filter((offer) => !isWaiting(offer)).slice(0, mostEnded)];
  const openIds = open.flatMap(({ rows }) =>
    rows.flatMap(({ fate, shift }) => (fate.state === 'open' ? [shift.id] : [])),
  );
  const [editable, names] = await Promise.all([
    editableAtOnce(world.issues, [...new Set(openIds)]),
    world.issues.names([...new Set(shown.flatMap(accountsOf))]),
  ]);
  return { kind: 'offers', offers: shown.map((offer) => toView(offer, { sight, editable, names })) };
}

function isWaiting({ rows }: Offer): boolean {
  return rows.some(({ fate }) => fate.state === 'open');
}

function accountsOf({ ripple, rows }: Offer): string[] {
  return [ripple.cause.by, ...rows.map(({ fate }) => actorOf(fate))].filter((account) => account !== null);
}

function actorOf(fate: OfferFate): string | null {
  if (fate.state === 'open') return null;
  if (fate.state !== 'expired') return fate.by;
  return fate.why.kind === 'set' ? fate.why.by : null;
}

interface Audience {
  readonly sight: LaunchSight;
  readonly editable: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
}

function toView({ ripple, rows, hidden }: Offer, { sight, editable, names }: Audience): OfferView {
  const cause = ripple.cause.moved[0];
  const causeIssue = cause ? cardOf(sight.visible, cause.id) : null;
  return {
    rippleId: ripple.id,
    at: ripple.at,
    held: ripple.held ?? 'dial',
    by: cause && !causeIssue ? null : personOf(ripple.cause.by, names),
    causeIssue,
    causeFrom: causeIssue && cause ? cause.from : null,
    causeTo: causeIssue && cause ? cause.to : null,
    rows: [...rows].sort(byDay).map(({ shift: { id, from, to, days }, issue, fate }) => ({
      ...{ issue: toCard(issue), from, to, days },
      state: fate.state,
      why: fateInWords(fate, issue.dates, names),
      canEdit: editable.has(id),
    })),
    hidden,
  };
}

/** The day that comes first comes first. */
function byDay(one: OfferRow, other: OfferRow): number {
  const [a, b] = [one, other].map(({ shift, issue }) => `${shift.from.due ?? ''} ${issue.key}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function personOf(id: string | null, names: ReadonlyMap<string, string>): OfferView['by'] {
  return id === null ? null : { id, name: names.get(id) ?? null };
}
