import type { StartReply, TakeExisting } from '../../contract/creation';
import type { Creation, CreationId, CreationLink, CreationRow } from '../../domain/launches/creation';
import type { Launch, LaunchId } from '../../domain/launches/launch';
import { plainTerms } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { refused, type Refused } from '../as-viewer';
import { byRank } from '../launches/by-rank';
import type { LaunchRequest } from '../launches/launch-request';
import { mayManage } from '../launches/manage-launch';
import { nameFor } from '../launches/name-for';
import { readAtOnce } from '../launches/read-at-once';
import { seeLaunch } from '../launches/see-launch';
import type { GatesLink, Issue, World } from '../ports';
import { closesCycle } from './closes-cycle';
import { launchesOfIssues } from './launches-of-issues';
import { linksAmong } from './links-among';
import { saveNew } from './start-creation';
import { unknownPeople } from './unknown-people';

/**
 * Makes a launch of issues that are there. Where some are in a launch already, that one is used: it gets the name, tier,
 * T-0 and people; of several the first takes the others in, as when a link ties them together. The viewer must be
 * allowed to manage each of them.
 */
export async function takeExisting(
  world: World,
  { accountId }: LaunchRequest,
  wish: TakeExisting,
): Promise<StartReply> {
  const ids = [...new Set(wish.issues as MilestoneId[])];
  const visible = await readAtOnce(world.issues, ids, 'viewer');
  const obstacle = wrongWish(wish, visible) ?? (await unknownPeople(world, wish.people));
  if (obstacle) return obstacle;
  const [links, found] = await Promise.all([linksAmong(world, ids), launchesOfIssues(world, ids)]);
  const launches = [...new Map([...found.values()].map(({ launch }) => [launch.id, launch])).values()].sort(byRank);
  const fault = closesCycle(links, wish.links, visible) ?? (await notManaged(world, wish, launches));
  if (fault) return fault;
  const members = ids.filter((id) => found.has(id));
  const issues = ids.flatMap((id) => visible.get(id) ?? []);
  const creation = await toCreation(world, accountId, { wish, issues, links, used: launches[0], members });
  return saveNew(world, creation);
}

function wrongWish({ t0, issues, links }: TakeExisting, visible: ReadonlyMap<MilestoneId, Issue>): Refused | undefined {
  const hidden = issues.filter((id) => !visible.has(id as MilestoneId));
  if (hidden.length > 0)
    return refused(
      `Cannot make a launch of these issues: ${hidden.length} of them are gone, or you cannot see them. Find the issues again`,
    );
  if (!issues.includes(t0))
    return refused('Cannot make a launch: its T-0 is not one of its issues. Choose another T-0');
  const chosen = new Set(issues);
  const astray = links.filter(({ from, to }) => from === to || !chosen.has(from) || !chosen.has(to));
  if (astray.length === 0) return undefined;
  return refused(
    `Cannot draw ${astray.length} of these dependencies: both ends must be issues of the launch, and two of them. Take those dependencies out`,
  );
}

/** Without a launch to use, a new one is made: whoever may edit its T-0 may. */
async function notManaged(
  world: World,
  { t0 }: TakeExisting,
  launches: readonly Launch[],
): Promise<Refused | undefined> {
  for (const { id } of launches) {
    const sight = await seeLaunch(world, id);
    const name = sight && nameFor(sight.launch, sight.visible);
    if (sight?.launch.state === 'archived')
      return refused(
        `Cannot make a launch of these issues: some are in "${name}", which is archived. Make it active again first, or leave them out`,
      );
    if (sight && !(await mayManage(world, sight)))
      return refused(
        `Cannot make a launch of these issues: some are in "${name}", which you may not manage. Leave them out, or ask whoever owns it`,
      );
  }
  const editable = await world.issues.editable([t0 as MilestoneId]);
  if (editable.has(t0 as MilestoneId) || (await world.site.viewerAdministers())) return undefined;
  return refused(
    'Cannot make a launch of these issues: you need the permission "Edit issues" for its T-0. Ask a project admin, or choose another T-0',
  );
}

interface Taking {
  readonly wish: TakeExisting;
  readonly issues: readonly Issue[];
  /** Those that are there. */
  readonly links: readonly GatesLink[];
  readonly used: Launch | undefined;
  readonly members: readonly MilestoneId[];
}

async function toCreation(world: World, accountId: string, taking: Taking): Promise<Creation> {
  const { wish, issues, links, used, members } = taking;
  return {
    ...(await identity(world, used)),
    accountId,
    at: world.clock.now(),
    state: 'running',
    name: wish.name.trim(),
    tier: wish.tier,
    people: wish.people,
    templateName: used?.templateName ?? null,
    calendarsOf: (await world.settings.read()).calendarsOf,
    t0: wish.t0,
    rows: issues.map(toRow),
    links: toLinks(wish, links),
    used: used ? { ...headOf(used), members } : null,
    asked: [],
    askedAt: null,
    stage: 'records',
  };
}

function headOf({ name, namedAfter, tier, t0, people }: Launch) {
  return { name, namedAfter, tier, t0, people };
}

/** A launch is found by the id of its creation, unless it came of another one. */
async function identity(
  { launches, newId }: World,
  used: Launch | undefined,
): Promise<Pick<Creation, 'id' | 'launchId' | 'version'>> {
  if (!used) {
    const id = newId();
    return { id: id as CreationId, launchId: id as LaunchId, version: 0 };
  }
  const own = used.id as string as CreationId;
  const before = await launches.creation(own);
  if (!before || before.state === 'taken-back') return { id: own, launchId: used.id, version: before?.version ?? 0 };
  return { id: newId() as CreationId, launchId: used.id, version: 0 };
}

function toRow({ id, summary, role, projectId, dates }: Issue): CreationRow {
  return {
    ...{ key: id, summary, role, projectId, dates, issueId: id, taken: true, kept: null },
    ...{ owner: '', place: 'follows', optional: false, deliverable: null, checkpoint: null },
    ...{ typeId: '', pinned: false, gate: null, assignee: null },
  };
}

/** What is linked already is not this creation's to take back. */
function toLinks({ links: wanted }: TakeExisting, present: readonly GatesLink[]): CreationLink[] {
  const known = new Set(present.map(({ from, to }) => `${from} ${to}`));
  const byEnds = new Map(wanted.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...byEnds].filter(([ends]) => !known.has(ends)).map(([, ends]) => ({ ...ends, ...plainTerms, drawn: false }));
}
