import {
  launchName,
  people as peopleSchema,
  type EditLaunch,
  type LaunchView,
  type TierView,
} from '../../../../src/contract/launch';
import type { PersonView } from '../../../../src/contract/narrative';
import type { DialForm, WorthForm } from '../../../../src/contract/settings';
import { daysFault, isDays } from '../../../shared/days/days-fault';
import { worthFaults } from '../../../shared/worth/worth-faults';
import { ownerRole } from '../../text/owner-of';

/** What can be changed about a launch, as it stands in the form. */
export interface SettingsDraft {
  readonly name: string;
  readonly tier: TierView | null;
  readonly t0: string | null;
  /** null: as the site says. */
  readonly dial: DialForm | null;
  readonly worth: WorthForm | null;
  /** Every role of the launch, also those for which nobody is named. */
  readonly people: readonly { readonly role: string; readonly person: PersonView | null }[];
}

/** Roles: those that are filled, the owner of the whole, and those that the template named. */
export function draftOf({ name, tier, t0, dial, worth, people, milestones }: LaunchView): SettingsDraft {
  const named = milestones.flatMap(({ row }) => row?.owner ?? []);
  const roles = [...new Set([ownerRole, ...people.map(({ role }) => role), ...named])];
  return {
    name,
    tier,
    t0: t0.issueId,
    dial,
    worth,
    people: roles.map((role) => ({ role, person: people.find((one) => one.role === role)?.person ?? null })),
  };
}

/** Only what differs from the launch; null: nothing does. */
export function changesOf(draft: SettingsDraft, launch: LaunchView): EditLaunch | null {
  const before = draftOf(launch);
  const people = filled(draft);
  const changes = {
    ...(draft.name.trim() === before.name ? {} : { name: draft.name.trim() }),
    ...(draft.tier === before.tier ? {} : { tier: draft.tier }),
    ...(draft.t0 === null || draft.t0 === before.t0 ? {} : { t0: draft.t0 }),
    ...(isEqual(draft.dial, before.dial) ? {} : { dial: draft.dial }),
    ...(isEqual(draft.worth, before.worth) ? {} : { worth: draft.worth }),
    ...(isSame(people, filled(before)) ? {} : { people }),
  };
  return Object.keys(changes).length === 0 ? null : { launchId: launch.id, ...changes };
}

/** Why the draft cannot be saved; null: it can. */
export function draftFault(draft: SettingsDraft): string | null {
  const name = launchName.safeParse(draft.name.trim());
  if (!name.success) return `Cannot use this name: it ${name.error.issues[0]?.message ?? 'does not fit'}`;
  if (draft.dial?.kind === 'ask-above' && !isDays(draft.dial.days))
    return `Cannot ask above this number of working days: ${daysFault}`;
  const [worthFault] = worthFaults(draft.worth);
  if (worthFault !== undefined) return `Cannot save what the launch is worth: ${worthFault}`;
  const people = peopleSchema.safeParse(filled(draft));
  return people.success ? null : `Cannot save these people: ${people.error.issues[0]?.message ?? 'they do not fit'}`;
}

function filled({ people }: SettingsDraft): Record<string, string> {
  return Object.fromEntries(people.flatMap(({ role, person }) => (person === null ? [] : [[role, person.id]])));
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys({ ...a, ...b }).every((role) => a[role] === b[role]);
}

function isEqual(a: DialForm | WorthForm | null, b: DialForm | WorthForm | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
