import type { Bound } from './bound';
import { sensible } from './sensible';

/** What must hold, a line each: the measured ratio beside its bound. */
export function printBounds(bounds: readonly Bound[]): void {
  if (bounds.length > 0) console.log('\nMust hold');
  for (const { what, measured, limit, kind, held } of bounds) {
    const verdict = Number.isNaN(measured) ? 'not measured' : held ? 'held' : 'not held';
    console.log(`${verdict.padEnd(12)} ${String(sensible(measured)).padStart(6)}  ${kind} ${limit}  ${what}`);
  }
}
