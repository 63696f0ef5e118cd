import type { GateChoices } from '../../contract/gate-lists';
import { standardLaunch } from '../../domain/launches/templates/standard-launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { missing, notSeen } from '../as-viewer';
import { seeLaunch, type LaunchSight } from '../launches/see-launch';
import { namePeople } from '../narrative/person-views';
import { toCard } from '../panel/to-card';
import type { Issue, World } from '../ports';
import { mayDo } from './change-gate';
import { distinct } from './named-by';
import type { GateRequest } from './see-gate';

/** A reply holds no more of a launch than somebody can choose from. */
const mostIssues = 500;

/** Roles that review, beside those who own milestones of the usual launch. */
const reviewers = ['brand reviewer', 'legal reviewer', 'stakeholder', 'regional lead'];

/** What criteria of a gate can be made of, for whoever may edit the issue or manage the launch. */
export async function gateChoices(
  world: World,
  _request: GateRequest,
  { issueId }: { readonly issueId: string },
): Promise<GateChoices> {
  const gate = await mayDo(world, { issueId, does: 'show what a gate can ask for', needs: 'see' });
  if ('kind' in gate) return gate;
  if (!gate.canEdit && !gate.canManage) return missing(gate.issue, 'canEdit');
  const sight = await seeLaunch(world, gate.launch.id);
  if (!sight) return notSeen;
  const issues = milestonesByDay(sight);
  const [leaning, files, matrix, roles] = await Promise.all([
    world.gates.leaningOn({ ...wantedOf(issues), features: [], launches: [] }),
    world.issues.attachments([gate.issue.id], 'viewer'),
    world.gates.matrix(sight.launch.id),
    rolesOf(world, sight),
  ]);
  const cardsOf = (isMeant: (id: MilestoneId) => boolean) => issues.filter(({ id }) => isMeant(id)).map(toCard);
  return {
    kind: 'choices',
    roles,
    attachments: [...(files.get(gate.issue.id) ?? [])],
    claimIssues: cardsOf((id) => (leaning.sheets.get(id)?.order.length ?? 0) > 0),
    briefEpics: cardsOf((id) => leaning.briefs.has(id)),
    issues: cardsOf((id) => id !== gate.issue.id),
    hasMatrix: matrix !== undefined,
  };
}

function milestonesByDay({ plan, visible }: LaunchSight): Issue[] {
  const seen = plan.milestones.flatMap(({ id }) => visible.get(id) ?? []);
  const order = ({ dates, key }: Issue): string => `${dates.due ?? '9999'} ${key}`;
  return seen.sort((one, other) => (order(one) < order(other) ? -1 : 1)).slice(0, mostIssues);
}

/** Product writes briefs, marketing claims. */
function wantedOf(issues: readonly Issue[]) {
  const idsOf = (role: Issue['role']) => issues.filter((issue) => issue.role === role).map(({ id }) => id);
  return { briefs: idsOf('product'), sheets: idsOf('marketing') };
}

async function rolesOf(world: World, { launch, milestones }: LaunchSight) {
  const owners = [...milestones.values()].flatMap(({ row }) => row?.owner ?? []);
  const usual = standardLaunch.rows.map(({ owner }) => owner);
  const roles = distinct([...Object.keys(launch.people), ...owners, ...usual, ...reviewers]);
  const toPerson = await namePeople(world, Object.values(launch.people));
  return roles.map((role) => {
    const id = Object.hasOwn(launch.people, role) ? launch.people[role] : undefined;
    return { role, person: id === undefined ? null : toPerson(id) };
  });
}
