import type { StepReply } from '../../contract/launch-steps';
import type { Creation, CreationRow } from '../../domain/launches/creation';
import type { Launch } from '../../domain/launches/launch';
import type { KnownDates, MilestoneRow, TrackedMilestone } from '../../domain/launches/tracked-milestone';
import type { MilestoneId } from '../../domain/schedule/plan';
import { byRank } from '../launches/by-rank';
import { joinLaunch } from '../launches/join-launch';
import { launchInCharge } from '../launches/launch-in-charge';
import { Outage, type World } from '../ports';
import { updateLaunch } from '../update-launch';
import { updateMilestones } from '../update-milestones';
import { keepGates } from './keep-gates';
import { going, saveCreation, stuck } from './save-creation';

/** As many as fit one transaction together with their launch. */
const milestonesPerSave = 24;

/** Keeps the launch and its milestones before a link is drawn, so that events of links find them. */
export async function keepRecords(world: World, before: Creation): Promise<StepReply> {
  const present = await launchInCharge(world.store, before.launchId);
  if (present?.state === 'removed')
    return stuck(before, `The launch "${present.name}" has just been removed. Take this one back and start anew`);
  const ids = before.rows.flatMap(({ issueId }) => issueId ?? []);
  const known = await world.store.milestones(ids);
  await createMissing(world, { creation: before, known, launch: present ?? toLaunch(before) });
  await joinOthers(world, before, known);
  // One that others stand for by now keeps to what they are.
  await updateLaunch(world.store, before.launchId, (now) => (now.joined ? now : { ...now, ...headOf(before) }));
  const rowById = new Map(before.rows.map((row) => [row.issueId, row]));
  await updateMilestones(world.store, [...known.keys()], (now) => updated(now, rowById.get(now.id), before));
  await keepGates(world, before);
  const stage = before.links.length > 0 ? 'links' : 'close';
  const creation = await saveCreation(world, { ...before, stage });
  return going(creation, stage === 'links' ? 'Drawing dependencies' : 'Taking a baseline');
}

function toLaunch(creation: Creation): Launch {
  return {
    id: creation.launchId,
    ...headOf(creation),
    state: 'active',
    createdAt: creation.at,
    joined: null,
    openRipple: null,
    cycles: [],
    templateName: creation.templateName,
    baselines: [],
    levelledWith: creation.calendarsOf,
    dial: null,
    worth: null,
    outlook: null,
    version: 0,
  };
}

function headOf({
  name,
  tier,
  people,
  rows,
  t0,
}: Creation): Pick<Launch, 'name' | 'namedAfter' | 'tier' | 'people' | 't0'> {
  return { name, namedAfter: null, tier, people, t0: rows.find(({ key }) => key === t0)?.issueId ?? null };
}

interface Keeping {
  readonly creation: Creation;
  readonly known: ReadonlyMap<MilestoneId, TrackedMilestone>;
  readonly launch: Launch;
}

/** A new launch is stored with its first milestones, so that breaking off leaves none without. */
async function createMissing(world: World, { creation, known, launch }: Keeping): Promise<void> {
  const rows = creation.rows.filter(({ issueId }) => issueId !== null && !known.has(issueId));
  const datesById = await datesOfTaken(world, rows);
  const missing = rows.flatMap((row) => toMilestone(row, creation, datesById));
  for (let from = 0; from === 0 || from < missing.length; from += milestonesPerSave) {
    const launches = from === 0 && launch.version === 0 ? [launch] : [];
    const milestones = missing.slice(from, from + milestonesPerSave);
    if (launches.length + milestones.length === 0) return;
    if ((await world.store.save({ launches, milestones })) === 'changed-meanwhile')
      throw new Outage(`Cannot keep the launch "${creation.name}": one of its issues has just been linked`, 1);
  }
}

/** Made issues have the dates they were made with. */
async function datesOfTaken(
  { issues }: World,
  rows: readonly CreationRow[],
): Promise<ReadonlyMap<MilestoneId, KnownDates>> {
  const taken = rows.flatMap((row) => (row.taken && row.issueId ? [row.issueId] : []));
  const found = taken.length > 0 ? await issues.read(taken, 'app') : new Map<MilestoneId, never>();
  return new Map([...found.values()].map(({ id, dates }) => [id, dates]));
}

function toMilestone(
  row: CreationRow,
  { launchId }: Creation,
  datesById: ReadonlyMap<MilestoneId, KnownDates>,
): TrackedMilestone[] {
  if (row.issueId === null) return [];
  // An issue the app cannot read is kept without dates: it shows as undated until the app may see it.
  const known = row.taken ? (datesById.get(row.issueId) ?? { start: null, due: null }) : row.dates;
  return [
    {
      ...{ id: row.issueId, launchId, known, pinned: row.pinned, gatedBy: [], gates: [], ripples: [] },
      ...{
        judgedAs: null,
        proposal: null,
        refusal: null,
        hasGate: false,
        gatesBefore: [],
        row: row.taken ? null : rowOf(row),
        version: 0,
      },
    },
  ];
}

function rowOf({ key, owner, place, optional, deliverable, checkpoint }: CreationRow): MilestoneRow {
  return { key, owner, place, optional, deliverable, checkpoint };
}

/** Somebody may have linked an issue already: its launch and this one become one, as when a link ties them together. */
async function joinOthers(
  world: World,
  { launchId }: Creation,
  known: ReadonlyMap<MilestoneId, TrackedMilestone>,
): Promise<void> {
  const ids = new Set([launchId, ...[...known.values()].map((milestone) => milestone.launchId)]);
  const found = await Promise.all([...ids].map((id) => launchInCharge(world.store, id)));
  const inCharge = new Map(found.flatMap((launch) => (launch ? [[launch.id, launch] as const] : [])));
  const lasting = [...inCharge.values()].filter(({ state }) => state !== 'removed').sort(byRank);
  const [first, ...others] = lasting;
  for (const other of others) if (first) await joinLaunch(world, other, first.id);
}

function updated(milestone: TrackedMilestone, row: CreationRow | undefined, { launchId }: Creation): TrackedMilestone {
  if (!row) return milestone;
  const own = row.taken ? {} : { row: rowOf(row), pinned: row.pinned };
  return { ...milestone, launchId, ...own };
}
