import type { SettingsForm } from '../../../src/contract/settings';

/** What the costs come to, by an example; nothing while a number is missing. */
export function reworkExample({ hours: { approved }, rate, currency }: SettingsForm['rework']): string {
  const cost = approved * rate;
  if (Number.isNaN(cost)) return '';
  const hours = `${approved.toLocaleString('en-US')} ${approved === 1 ? 'hour' : 'hours'}`;
  const money = (Math.round(cost * 100) / 100).toLocaleString('en-US');
  return `An approved video that must change costs ${hours}, ${money} ${currency}.`;
}
