import type { Gate, Told } from '../../domain/gates/gate';
import type { Launch } from '../../domain/launches/launch';
import type { MilestoneId } from '../../domain/schedule/plan';
import { launchInCharge } from '../launches/launch-in-charge';
import { readAtOnce } from '../launches/read-at-once';
import { Outage, type Job, type World } from '../ports';
import { judgeGates, type JudgedGate } from './judge-gates';
import { keepGatesAhead } from './keep-gates-ahead';
import { levelGatesBefore } from './level-gates-before';
import { awaitedIssues, distinct } from './named-by';
import { isNews, isToBeKept, toldOf } from './told-of';

/**
 * Judges gates as the app and tells Jira what has become of them, where that differs from what it was told last. Asked
 * about a whole launch, it first levels which gates lie before which milestone. May be done twice, and ended anywhere.
 */
export async function tellGates(
  world: World,
  { launchId, issueIds }: Extract<Job, { kind: 'tell-gates' }>,
): Promise<void> {
  const launch = await launchInCharge(world.store, launchId);
  const active = launch?.state === 'active' ? launch : undefined;
  const ids = issueIds ?? (active ? await levelGatesBefore(world, active) : []);
  const gates = ids.length === 0 ? [] : [...(await world.gates.gates(ids)).values()];
  await clear(world, gates);
  // What is archived is left alone.
  if (!active) return;
  const found = await judged(world, active, gates);
  await tell(world, found);
  await keepGatesAhead(world, active, { gates, found, isWhole: issueIds === null });
  if (found.some((one) => freezes(one, issueIds === null)))
    await world.jobs.push([{ kind: 'freeze-scope', launchId: active.id }]);
}

/** Of gates that have been taken away Jira says nothing any more. */
async function clear({ issues, gates: store }: World, gates: readonly Gate[]): Promise<void> {
  const gone = gates.filter(({ criteria, told }) => criteria.length === 0 && told !== null);
  if (gone.length === 0) return;
  await issues.tellGates(gone.map(({ issueId: id }) => ({ id, state: null, missing: '', asked: [] })));
  for (const gate of gone) await keep({ gates: store }, gate, { told: null });
}

/** Those whose issue the app can read. */
async function judged(world: World, launch: Launch, gates: readonly Gate[]): Promise<JudgedGate[]> {
  const asking = gates.filter(({ criteria }) => criteria.length > 0);
  if (asking.length === 0) return [];
  const wanted = distinct([...asking.map(({ issueId }) => issueId), ...awaitedIssues(asking)]);
  const issues = await readAtOnce(world.issues, wanted, 'app');
  const inLaunch = asking.flatMap((gate) => {
    const issue = issues.get(gate.issueId);
    return issue ? [{ gate, launch, due: issue.dates.due }] : [];
  });
  return judgeGates(world, inLaunch, issues);
}

async function tell(world: World, found: readonly JudgedGate[]): Promise<void> {
  const news = found.filter(isNews).map((one) => {
    const { state, missing, asked } = toldOf(one);
    return { id: one.gate.issueId, state, missing, asked };
  });
  const untold = news.length > 0 ? await world.issues.tellGates(news) : new Set<MilestoneId>();
  for (const one of found) {
    const first = opensFirst(one) ? { firstOpenAt: world.clock.now() } : {};
    // What Jira did not take is told again with the whole launch.
    const told = untold.has(one.gate.issueId) ? one.gate.told : toldOf(one);
    const isKept = told !== one.gate.told && isToBeKept(one);
    if (isKept || opensFirst(one)) await keep(world, one.gate, { told, ...first });
  }
}

function opensFirst({ gate, verdict }: JudgedGate): boolean {
  return gate.firstOpenAt === null && verdict.state === 'open';
}

/** The scope is looked at when it freezes, and again with the whole launch. */
function freezes(one: JudgedGate, isWhole: boolean): boolean {
  return one.gate.freezesScope && (opensFirst(one) || (isWhole && one.gate.firstOpenAt !== null));
}

const mostTries = 5;

/** What Jira was told is kept even where somebody has changed the gate meanwhile, else it would not be told again. */
async function keep(
  { gates }: Pick<World, 'gates'>,
  before: Gate,
  seen: { readonly told: Told | null; readonly firstOpenAt?: string },
): Promise<void> {
  let gate: Gate | undefined = before;
  for (let tries = 0; gate && tries < mostTries; tries += 1) {
    if ((await gates.save({ gate: { ...gate, ...seen } })) === 'saved') return;
    gate = await reread(gates, before.issueId);
  }
  if (gate) throw new Outage(`Cannot keep what was told of gate "${before.issueId}": others kept changing it`, 2);
}

async function reread(gates: World['gates'], id: MilestoneId): Promise<Gate | undefined> {
  return (await gates.gates([id])).get(id);
}
