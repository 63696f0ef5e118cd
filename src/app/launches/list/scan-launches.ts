import type { Launch } from '../../../domain/launches/launch';
import type { ProjectId } from '../../../domain/settings/settings';
import type { World } from '../../ports';
import { nameFor, unnamed } from '../name-for';
import { placeOf, textOf, type Place } from './place';
import { seeLaunches, type SeenLaunch } from './seen-launch';

const rowsPerPage = 20;
/** As many as storage gives in one answer. */
const mostPerQuery = 100;
/** For one reply: queries of storage, and looks at twenty launches in Jira. Beyond, the page asks on. */
const mostQueries = 10;
const mostLooks = 10;

interface Wanted {
  readonly after: string | null;
  readonly search: string;
  readonly state: 'active' | 'archived';
  readonly projectId: ProjectId | undefined;
}

interface Found {
  readonly seen: readonly SeenLaunch[];
  readonly next: string | null;
}

/** Goes over the launches until a page is full, they come to an end, or enough has been asked for one reply. */
export async function scanLaunches(world: World, wanted: Wanted): Promise<Found> {
  const isSifted = wanted.search.trim() !== '' || wanted.projectId !== undefined;
  const limit = isSifted ? mostPerQuery : rowsPerPage;
  const scan: Scan = { seen: [], looks: 0 };
  let place: Place | null = placeOf(wanted.after);
  for (let queries = 0; place !== null && hasRoom(scan) && queries < mostQueries; queries += 1) {
    const { launches, next } = await world.launches.page({ state: wanted.state, after: place.after, limit });
    const passed: number = await take(world, { scan, wanted }, launches.slice(place.skip));
    const isThrough: boolean = place.skip + passed >= launches.length;
    place = isThrough ? (next === null ? null : { after: next, skip: 0 }) : { ...place, skip: place.skip + passed };
  }
  return { seen: scan.seen, next: place && textOf(place) };
}

interface Scan {
  readonly seen: SeenLaunch[];
  looks: number;
}

function hasRoom({ seen, looks }: Scan): boolean {
  return seen.length < rowsPerPage && looks < mostLooks;
}

/** @returns how many of these launches have been dealt with */
async function take(
  world: World,
  { scan, wanted }: { scan: Scan; wanted: Wanted },
  launches: readonly Launch[],
): Promise<number> {
  const fitting = launches.flatMap((launch, index) => (mayFit(launch, wanted) ? [{ launch, index }] : []));
  let taken = 0;
  while (taken < fitting.length && hasRoom(scan)) {
    const some = fitting.slice(taken, taken + rowsPerPage - scan.seen.length);
    scan.looks += 1;
    const seen = await seeLaunches(
      world,
      some.map(({ launch }) => launch),
    );
    scan.seen.push(...seen.filter(({ launch, visible }) => contains(nameFor(launch, visible), wanted.search)));
    taken += some.length;
  }
  return taken < fitting.length ? (fitting[taken - 1]?.index ?? -1) + 1 : launches.length;
}

/** As far as can be told before it is known what the viewer sees. */
function mayFit({ joined, name, namedAfter, outlook }: Launch, { search, projectId }: Wanted): boolean {
  if (joined !== null) return false;
  if (projectId !== undefined && outlook?.projects.includes(projectId) !== true) return false;
  return contains(name, search) || (namedAfter !== null && contains(unnamed, search));
}

/** Whatever the case and the accents. */
function contains(name: string, search: string): boolean {
  return plain(name).includes(plain(search.trim()));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
