import {
  launchName,
  people as peopleSchema,
  type EditLaunch,
  type LaunchView,
  type TierView,
} from '../../../../src/contract/launch';
import type { PersonView } from '../../../../src/contract/narrative';
import { ownerRole } from '../../text/owner-of';

/** What can be changed about a launch, as it stands in the form. */
export interface SettingsDraft {
  readonly name: string;
  readonly tier: TierView | null;
  readonly t0: string | null;
  /** Every role of the launch, also those for which nobody is named. */
  readonly people: readonly { readonly role: string; readonly person: PersonView | null }[];
}

/** Roles: those that are filled, the owner of the whole, and those that the template named. */
export function draftOf({ name, tier, t0, people, milestones }: LaunchView): SettingsDraft {
  const named = milestones.flatMap(({ row }) => row?.owner ?? []);
  const roles = [...new Set([ownerRole, ...people.map(({ role }) => role), ...named])];
  return {
    name,
    tier,
    t0: t0.issueId,
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
    ...(isSame(people, filled(before)) ? {} : { people }),
  };
  return Object.keys(changes).length === 0 ? null : { launchId: launch.id, ...changes };
}

/** Why the draft cannot be saved; null: it can. */
export function draftFault(draft: SettingsDraft): string | null {
  const name = launchName.safeParse(draft.name.trim());
  if (!name.success) return `Cannot use this name: it ${name.error.issues[0]?.message ?? 'does not fit'}`;
  const people = peopleSchema.safeParse(filled(draft));
  return people.success ? null : `Cannot save these people: ${people.error.issues[0]?.message ?? 'they do not fit'}`;
}

function filled({ people }: SettingsDraft): Record<string, string> {
  return Object.fromEntries(people.flatMap(({ role, person }) => (person === null ? [] : [[role, person.id]])));
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys({ ...a, ...b }).every((role) => a[role] === b[role]);
}
