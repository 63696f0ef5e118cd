import type { Job } from '../../src/app/ports';
import type { Settings } from '../../src/domain/settings/settings';
import type { Escalation } from '../../src/domain/signals/escalation';
import type { Notice } from '../../src/domain/signals/notice';
import { anId } from './an-issue';
import type { FakeWorld } from './fake-world';
import { atlasOf, givenAtlas } from './given-atlas';

export const mo = { accountId: 'mo', name: 'Mo' };
export const carla = { accountId: 'carla', name: 'Carla' };

/** Atlas, with people: Mo leads production, Olga owns the launch, Carla writes MKT-2, Pia runs the product. */
export async function givenWatched(): Promise<FakeWorld> {
  const world = await givenAtlas({ people: { 'Marketing production lead': 'mo', 'launch owner': 'olga' } });
  world.issues.edit(anId('MKT-1'), { assignee: mo });
  world.issues.edit(anId('MKT-2'), { assignee: carla });
  for (const key of ['PROD-2', 'PROD-9']) world.issues.edit(anId(key), { assignee: { accountId: 'pia', name: 'Pia' } });
  return world;
}

export function signalsJob(world: FakeWorld): Job {
  return { kind: 'signals', launchId: atlasOf(world).id, rippleId: null };
}

/** As the schedule does, so many times. */
export async function looked(world: FakeWorld, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await world.jobs.push([signalsJob(world)]);
  await world.jobs.runAll(world);
}

export function raised({ signals }: FakeWorld): Escalation[] {
  return signals.escalationTable.all();
}

export function notices({ signals }: FakeWorld): Notice[] {
  return signals.noticeTable.all();
}

/** What a person was told, message by message. */
export function toldTo({ messages }: FakeWorld, accountId: string): string[] {
  return messages.told
    .filter(({ message }) => message.to.accountId === accountId)
    .map(({ issueId, message }) => `${issueId}: ${message.paragraphs.join(' ')}`);
}

export async function settled(world: FakeWorld, change: Partial<Settings['escalations']>): Promise<void> {
  const settings = await world.settings.read();
  await world.settings.save({ ...settings, escalations: { ...settings.escalations, ...change } });
}
