import type { DebtSlip, DebtView } from '../../contract/sync-debt';
import type { PersonDebt, SlipDebt } from '../../domain/signals/debt/debt-of-slip';
import type { SyncDebt } from '../../domain/signals/debt/sync-debt';
import type { LaunchSight } from '../launches/see-launch';
import { namePeople, type ToPerson } from '../narrative/person-views';
import { cardOf } from '../panel/to-card';
import type { World } from '../ports';

/** More would not fit into an answer of the platform. */
const mostSlips = 100;
const mostPeople = 50;

type Views = Pick<DebtView, 'slips' | 'earlier'>;

/** The slips as the viewer may know them. */
export function debtViews(sight: LaunchSight, { slips }: SyncDebt, toPerson: ToPerson): Views {
  return {
    slips: slips.slice(0, mostSlips).map((slip) => slipView(sight, slip, toPerson)),
    earlier: Math.max(0, slips.length - mostSlips),
  };
}

/** Names of everybody who is told of, in one read. */
export function peopleIn(world: World, { slips }: SyncDebt): Promise<ToPerson> {
  const shown = slips.slice(0, mostSlips);
  return namePeople(
    world,
    shown.flatMap(({ known, people }) => [known.by ?? [], people.slice(0, mostPeople).map(({ who }) => who)].flat()),
  );
}

function slipView({ visible }: LaunchSight, slip: SlipDebt, toPerson: ToPerson): DebtSlip {
  const { issueId, from, to, days, known, people, hours, workdays } = slip;
  const personView = ({ who, issueId: own, couldKnow, saw, ...gap }: PersonDebt): DebtSlip['people'][number] => ({
    person: toPerson(who),
    issue: cardOf(visible, own),
    couldKnow: couldKnow && { ...couldKnow },
    saw: saw && { ...saw },
    ...{ hours: gap.hours, workdays: gap.workdays, open: gap.open },
  });
  return {
    ...{ issue: cardOf(visible, issueId), from, to, days, hours, workdays },
    known: { at: known.at, how: known.how, by: known.by === null ? null : toPerson(known.by) },
    people: people.slice(0, mostPeople).map(personView),
    others: Math.max(0, people.length - mostPeople),
  };
}
