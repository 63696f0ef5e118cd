import type { NewLaunch } from '../../../../src/contract/creation';
import type { TierView } from '../../../../src/contract/launch';
import type { PersonView } from '../../../../src/contract/narrative';
import type { RememberedChoices } from '../remembered-choices';
import type { Options, Sources } from '../use-sources';

export type Lane = 'product' | 'marketing';
export const lanes: readonly Lane[] = ['product', 'marketing'];

/** Where the issues of one lane are made; `typeId` null: the type that fits best. */
export interface LanePlace {
  readonly projectId: string | null;
  readonly typeId: string | null;
}

/** What stands in the form, right or wrong. */
export interface LaunchDraft {
  readonly templateId: string;
  readonly name: string;
  readonly tier: TierView | null;
  /** null: the first day that works. */
  readonly t0: string | null;
  readonly places: Readonly<Record<Lane, LanePlace>>;
  /** By what they do in the launch. */
  readonly people: Readonly<Record<string, PersonView>>;
  /** Keys of rows to do without. */
  readonly leaveOut: readonly string[];
}

/** Begins with what was chosen the last time, else with what the roles of projects say. */
export function newDraft({ options, templates }: Sources, remembered: RememberedChoices | null): LaunchDraft {
  return {
    templateId: templates[0]?.id ?? '',
    name: '',
    tier: null,
    t0: null,
    places: {
      product: startPlace('product', options, remembered),
      marketing: startPlace('marketing', options, remembered),
    },
    people: {},
    leaveOut: [],
  };
}

function startPlace(lane: Lane, { projects }: Options, remembered: RememberedChoices | null): LanePlace {
  const fitting = projectsFor(lane, projects);
  const last = remembered?.[lane];
  if (last !== undefined && fitting.some(({ id }) => id === last.projectId)) return last;
  const byRole = fitting.find(({ role }) => role === lane);
  // With one project there is nothing to choose; with several, a guess would put issues where nobody wants them.
  const only = fitting.length === 1 ? fitting[0] : undefined;
  return { projectId: (byRole ?? only)?.id ?? null, typeId: null };
}

/** A project that an admin has given to the other lane takes no issues of this one. */
export function projectsFor(lane: Lane, projects: Options['projects']): Options['projects'] {
  return projects.filter(({ role }) => role === null || role === lane);
}

/** The draft as it is sent; null while a project or a type is missing. */
export function draftToLaunch(
  draft: LaunchDraft,
  { t0, types, owners }: { t0: string; types: Readonly<Record<Lane, string | null>>; owners: readonly string[] },
): NewLaunch | null {
  const { places, people } = draft;
  const product = placeOf(places.product, types.product);
  const marketing = placeOf(places.marketing, types.marketing);
  if (product === null || marketing === null) return null;
  const named = owners.flatMap((owner) => (people[owner] === undefined ? [] : [[owner, people[owner].id] as const]));
  return {
    templateId: draft.templateId,
    name: draft.name.trim(),
    tier: draft.tier,
    t0,
    product,
    marketing,
    people: Object.fromEntries(named),
    leaveOut: [...draft.leaveOut],
  };
}

/** @param typeId the type that holds now */
export function placeOf({ projectId }: LanePlace, typeId: string | null) {
  return projectId === null || typeId === null ? null : { projectId, typeId };
}
