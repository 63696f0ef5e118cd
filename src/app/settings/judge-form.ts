import type { SettingsForm } from '../../contract/settings';
import { calendarsDiffer } from '../../domain/settings/calendars-differ';
import { settingsFault } from '../../domain/settings/settings-fault';
import type { Settings } from '../../domain/settings/settings';
import type { World } from '../ports';
import { choicesOf, type SiteChoices } from './site-choices';
import { settingsOfForm } from './settings-of-form';

export type JudgedForm =
  | { readonly kind: 'settings'; readonly settings: Settings }
  /** Names the value and the way out. */
  | { readonly kind: 'faulty'; readonly fault: string };

/** One record holds all, with room for what an editor adds to it: storage takes 240 KiB. */
const mostBytes = 200 * 1024;

/** The settings that would be saved, under the version they would get; or what is wrong with them. */
export async function judgeForm(
  world: World,
  { form, before, choices }: { readonly form: SettingsForm; readonly before: Settings; readonly choices: SiteChoices },
): Promise<JudgedForm> {
  const settled = settingsOfForm(form, before);
  if (settled.kind === 'faulty') return settled;
  const { settings } = settled;
  const fault =
    settingsFault(settings, choicesOf(choices, before)) ??
    (await countryFault(world, settings, before)) ??
    sizeFault(settings);
  if (fault !== undefined) return { kind: 'faulty', fault };
  const calendarsOf = calendarsDiffer(before, settings) ? before.version + 1 : before.calendarsOf;
  return { kind: 'settings', settings: { ...settings, calendarsOf } };
}

/** Only where somebody has chosen another one: the rules of the world take a while to load. */
async function countryFault({ holidays }: World, after: Settings, before: Settings): Promise<string | undefined> {
  const known = new Set(before.calendars.map(({ country }) => JSON.stringify(country)));
  for (const { name, country } of after.calendars) {
    if (!country || known.has(JSON.stringify(country)) || (await holidays.of(country, []))) continue;
    const place = [country.code, country.region].filter(Boolean).join('-');
    return `no holidays of "${place}" are known, which calendar "${name}" names. Choose another country`;
  }
  return undefined;
}

function sizeFault(settings: Settings): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(settings)).length;
  if (bytes <= mostBytes) return undefined;
  const kilobytes = (count: number): string => Math.ceil(count / 1024).toLocaleString('en-US');
  return `they take ${kilobytes(bytes)} KB, at most ${kilobytes(mostBytes)} KB fit. Take out days off of past years, or calendars that no project uses`;
}
