import type { SettingsForm } from '../../../src/contract/settings';

const mostHours = 1_000;
const highestRate = 100_000;
const mostChannels = 50;
const longestChannel = 80;

/** null: the hours are good. */
export function hoursFault(hours: number): string | null {
  return hours >= 0 && hours <= mostHours ? null : `Not a number of hours: type a number from 0 to 1,000`;
}

export function rateFault(rate: number): string | null {
  return rate >= 0 && rate <= highestRate ? null : 'Not a rate: type a number from 0 to 100,000';
}

export function currencyFault(currency: string): string | null {
  return /^[A-Z]{3}$/.test(currency) ? null : 'Not a currency: type three letters, such as EUR';
}

export function channelsFault(channels: readonly string[]): string | null {
  if (channels.length > mostChannels)
    return `There are ${channels.length} channels, at most ${mostChannels} fit: take some out`;
  const long = channels.find((channel) => channel.length > longestChannel);
  if (long !== undefined)
    return `Channel "${long.slice(0, 20)}…" has ${long.length} characters, at most ${longestChannel} fit: shorten it`;
  const names = channels.map((channel) => channel.toLowerCase());
  const twice = channels.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  return twice === undefined ? null : `Two channels are called "${twice}": take one out`;
}

/** All that is wrong with what rework costs, and with the channels. */
export function reworkFaults({ rework: { hours, rate, currency }, channels }: SettingsForm): string[] {
  const all = [...Object.values(hours).map(hoursFault), rateFault(rate), currencyFault(currency)];
  return [...all, channelsFault(channels)].flatMap((fault) => fault ?? []);
}
