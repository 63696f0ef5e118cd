import type { Gate } from './plan-of-points';

const predecessorsEach = 3;
/** How far back a predecessor may lie: launches are long and narrow, not one knot. */
const reach = 50;

/** Gates shaped like a launch: each milestone is gated by up to three earlier ones, sorted by `to`. */
export function launchGates(size: number, random: () => number): Gate[] {
  const gates: Gate[] = [];
  for (let to = 1; to < size; to += 1) {
    const before = new Set(Array.from({ length: predecessorsEach }, () => pick(random, to)));
    for (const from of before) gates.push({ from, to, lag: Math.floor(random() * 3) });
  }
  return gates;
}

function pick(random: () => number, below: number): number {
  return Math.max(0, below - 1 - Math.floor(random() * Math.min(reach, below)));
}
