import type { ExistingFrom, ExistingReply } from '../../contract/creation';
import type { MilestoneId } from '../../domain/schedule/plan';
import { notSeen, refused, type Refused } from '../as-viewer';
import type { LaunchRequest } from '../launches/launch-request';
import { readAtOnce } from '../launches/read-at-once';
import { toCard } from '../panel/to-card';
import type { Issue, World } from '../ports';
import { launchesOfIssues } from './launches-of-issues';
import { linksAmong } from './links-among';

/** As many as one launch is made of at a time. */
const most = 500;
/** Longer chains are found as far as this. */
const mostLevels = 40;

interface Found {
  readonly kind: 'found';
  readonly issues: readonly Issue[];
  readonly more: boolean;
}

/** Issues a launch could be made of, as the viewer sees them, with what ties them already. Changes nothing. */
export async function findExisting(world: World, _: LaunchRequest, from: ExistingFrom): Promise<ExistingReply> {
  const found = await search(world, from);
  if (found.kind === 'refused') return found;
  const { issues, more } = found;
  const ids = issues.map(({ id }) => id);
  const [links, launches] = await Promise.all([linksAmong(world, ids), launchesOfIssues(world, ids)]);
  return {
    kind: 'existing',
    issues: issues.map((issue) => ({ ...toCard(issue), launchName: launches.get(issue.id)?.name ?? null })),
    more,
    t0: likelyT0(issues, new Set([...launches.values()].flatMap(({ launch }) => launch.t0 ?? []))),
    links: links.map((link) => ({ from: link.from, to: link.to })),
  };
}

async function search(world: World, from: ExistingFrom): Promise<Found | Refused> {
  switch (from.kind) {
    case 'jql':
      return byQuery(world, from.jql);
    case 'children':
      return withChildren(world, from.issueId as MilestoneId);
    case 'downstream':
      return downstreamOf(world, from.issueId as MilestoneId);
  }
}

async function byQuery({ issues }: World, jql: string): Promise<Found | Refused> {
  const found = await issues.search(jql, most);
  return found.kind === 'found'
    ? found
    : refused(
        `Cannot find these issues: Jira does not take the query. ${found.reason.replace(/\.$/, '')}. Change the query`,
      );
}

async function withChildren({ issues }: World, id: MilestoneId): Promise<Found | Refused> {
  const epic = (await issues.read([id], 'viewer')).get(id);
  if (!epic) return notSeen;
  const found = await issues.search(`parent = "${epic.id}" ORDER BY key ASC`, most - 1);
  return found.kind === 'found'
    ? { ...found, issues: [epic, ...found.issues] }
    : refused(`Cannot find what lies below ${epic.key}: ${found.reason} Choose another issue`);
}

/** Over links that the viewer sees alone: what lies behind an issue they may not see is not theirs to find. */
async function downstreamOf(world: World, root: MilestoneId): Promise<Found | Refused> {
  const reached = new Set([root]);
  let level: readonly MilestoneId[] = [root];
  for (let count = 0; level.length > 0 && count < mostLevels && reached.size <= most; count += 1) {
    const asked = new Set(level);
    const links = await world.issues.linksOf(level, 'viewer');
    level = [...new Set(links.filter(({ from, to }) => asked.has(from) && !reached.has(to)).map(({ to }) => to))];
    for (const id of level) reached.add(id);
  }
  const ids = [...reached].slice(0, most);
  const visible = await readAtOnce(world.issues, ids, 'viewer');
  if (!visible.has(root)) return notSeen;
  const issues = ids.flatMap((id) => visible.get(id) ?? []);
  return { kind: 'found', issues, more: reached.size > most || level.length > 0 };
}

/** The T-0 of a launch they are in; else the product milestone that comes last. */
function likelyT0(issues: readonly Issue[], heads: ReadonlySet<MilestoneId>): MilestoneId | null {
  const head = issues.find(({ id }) => heads.has(id));
  if (head) return head.id;
  const dated = issues.filter(({ role, dates }) => role === 'product' && dates.due !== null);
  return dated.reduce<Issue | undefined>(later, undefined)?.id ?? null;
}

function later(one: Issue | undefined, other: Issue): Issue {
  return one && (one.dates.due ?? '') >= (other.dates.due ?? '') ? one : other;
}
