import type { NewLaunch, StartReply } from '../../src/contract/creation';
import type { StepReply } from '../../src/contract/launch-steps';
import { startCreation } from '../../src/app/creation/start-creation';
import { stepCreation } from '../../src/app/creation/step-creation';
import type { World } from '../../src/app/ports';
import type { Creation, CreationId } from '../../src/domain/launches/creation';
import type { FakeWorld } from './fake-world';

export const ada = { accountId: 'ada' } as const;

/** A minor release far enough ahead of Monday 4 May 2026. */
export function aWish(overrides: Partial<NewLaunch> = {}): NewLaunch {
  return {
    templateId: 'minor',
    name: 'Atlas 2.1',
    tier: 2,
    t0: '2026-06-30',
    product: { projectId: '10001', typeId: '10001' },
    marketing: { projectId: '10002', typeId: '10002' },
    people: {},
    leaveOut: [],
    ...overrides,
  };
}

/** @throws when it is refused */
export function startedId(reply: StartReply): string {
  if (reply.kind === 'started') return reply.id;
  throw new Error(`Cannot start: ${reply.message}`);
}

export async function begun(world: World, wish: NewLaunch = aWish()): Promise<string> {
  return startedId(await startCreation(world, ada, wish));
}

const mostSteps = 200;

/** Asks for steps, as the page does, until there is nothing to go on with. */
export async function stepped(step: () => Promise<StepReply>, between: () => void = () => undefined) {
  for (let count = 0; count < mostSteps; count += 1) {
    const reply = await step();
    if (reply.kind !== 'going') return reply;
    between();
  }
  throw new Error(`Cannot come to an end: it still goes on after ${mostSteps} steps`);
}

/** Goes on with a creation to its end; time passes, so that what was asked for and never came is asked for again. */
export async function finished(world: FakeWorld, id: string): Promise<StepReply> {
  return stepped(
    () => stepCreation(world, ada, { id }),
    () => passes(world, 10),
  );
}

export function passes({ clock }: FakeWorld, seconds: number): void {
  clock.set(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString());
}

export function creationOf({ launches }: FakeWorld, id: string): Creation {
  const creation = launches.creationTable.one(id as CreationId);
  if (!creation) throw new Error(`Cannot look at creation "${id}": it is not stored`);
  return creation;
}
