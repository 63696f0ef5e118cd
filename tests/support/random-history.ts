import type { DependencyMode } from '../../src/domain/schedule/plan';
import type { VersionedIssue } from '../../src/app/ports';
import { addWorkdays } from './add-workdays';
import { anIssue } from './an-issue';
import type { GivenDependency } from './given-launch';

export type Random = () => number;

/** A launch that holds together; days are working days after Monday, 4 May 2026. */
export interface RandomLaunch {
  readonly issues: readonly VersionedIssue[];
  readonly dependencies: readonly GivenDependency[];
  readonly pinned: readonly string[];
}

/** Somebody sets a date, or finishes the work. */
export type RandomChange =
  | { readonly does: 'moves'; readonly key: string; readonly days: number; readonly by: string }
  | { readonly does: 'finishes'; readonly key: string; readonly by: string };

const people = ['ann', 'ben', 'cara', 'dan', 'eve'];

export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function oneOf<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[between(random, 0, items.length - 1)] ?? items[0];
}

interface Place {
  readonly key: string;
  readonly start: number | null;
  readonly due: number;
}

/** From 5 to 25 milestones, each gated by up to three that come before it. */
export function randomLaunch(random: Random): RandomLaunch {
  const places: Place[] = [];
  const dependencies: GivenDependency[] = [];
  const count = between(random, 5, 25);
  for (let index = 0; index < count; index += 1) {
    const key = `${index > 0 && random() < 0.75 ? 'MKT' : 'PROD'}-${index + 1}`;
    const gatedBy = predecessorsOf(random, places);
    const start = earliest(gatedBy) + (gatedBy.some(({ mode }) => mode === 'exactly') ? 0 : between(random, 1, 4));
    const length = random() < 0.5 || gatedBy.some(({ mode }) => mode === 'exactly') ? 0 : between(random, 1, 5);
    places.push({ key, start: length === 0 ? null : start, due: start + length });
    dependencies.push(...gatedBy.map(({ place, lag, mode }) => ({ from: place.key, to: key, lag, mode })));
  }
  const pinned = places.filter(() => random() < 0.06).map(({ key }) => key);
  return { issues: places.map((place) => toIssue(random, place)), dependencies, pinned };
}

interface Gate {
  readonly place: Place;
  readonly lag: number;
  readonly mode: DependencyMode;
}

/** The first milestones hang on nothing else, the others on one at least, so that they are one launch. */
function predecessorsOf(random: Random, places: readonly Place[]): Gate[] {
  if (places.length === 0) return [];
  const wanted = between(random, 1, Math.min(3, places.length));
  const chosen = new Set(Array.from({ length: wanted }, () => between(random, 0, places.length - 1)));
  const gates = [...chosen].flatMap((index) => places[index] ?? []);
  const modes: readonly [DependencyMode, ...DependencyMode[]] = ['at-least', 'at-least', 'at-least', 'exactly'];
  // Two rules that ask for one exact day each would be a conflict from the start.
  return gates.map((place) => ({
    ...{ place, lag: between(random, 0, 3) },
    mode: gates.length === 1 ? oneOf(random, modes) : 'at-least',
  }));
}

function earliest(gatedBy: readonly Gate[]): number {
  return Math.max(10, ...gatedBy.map(({ place, lag }) => place.due + lag));
}

function toIssue(random: Random, { key, start, due }: Place): VersionedIssue {
  const who = oneOf(random, ['ann', 'ben', 'cara', 'dan', 'eve']);
  return anIssue({
    ...{ key, start: start === null ? null : dayAt(start), due: dayAt(due) },
    assignee: { accountId: who, name: who },
  });
}

/** From 3 to 10 changes; most of them move a date to a later day. */
export function randomChanges(random: Random, { issues }: Pick<RandomLaunch, 'issues'>): RandomChange[] {
  return Array.from({ length: between(random, 3, 10) }, () => {
    const key = issues[between(random, 0, issues.length - 1)]?.key ?? '';
    const by = people[between(random, 0, people.length - 1)] ?? '';
    if (random() < 0.1) return { does: 'finishes', key, by };
    return { does: 'moves', key, by, days: between(random, -3, 12) || 1 };
  });
}

export function dayAt(workdays: number): string {
  return addWorkdays('2026-05-04', workdays);
}
