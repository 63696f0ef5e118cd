import type { SettingsForm } from '../../../src/contract/settings';
import { costOf } from '../../../src/domain/signals/cost';

const exampleDays = 30;

/** What a delay comes to, by the formula with these numbers; nothing while a number is missing. */
export function worthExample(worth: SettingsForm['worth'], rework: SettingsForm['rework']): string {
  if (worth === null) return 'Costs then hold hours of rework alone.';
  if (Number.isNaN(worth.peakSales) || Number.isNaN(worth.margin)) return '';
  const { formula } = costOf({ rework, worth, hours: 0, delayDays: exampleDays });
  return `When T-0 moves by ${exampleDays} days: ${formula[0] ?? ''}`;
}
