import type { Settings } from '../../domain/settings/settings';
import type { World } from '../ports';

const mostLooked = 20;

/** A person has saved settings with this start field, and it was not changed since. */
export async function wasConfirmed({ settings }: World, now: Settings): Promise<boolean> {
  if (now.savedBy !== null) return true;
  const numbers = Array.from({ length: Math.min(mostLooked, now.version) }, (_, back) => now.version - 1 - back);
  const past = await Promise.all(numbers.filter((number) => number > 0).map((number) => settings.at(number)));
  const other = past.findIndex((one) => one?.startField !== now.startField);
  const same = other === -1 ? past : past.slice(0, other);
  return same.some((one) => one !== undefined && one.savedBy !== null);
}
