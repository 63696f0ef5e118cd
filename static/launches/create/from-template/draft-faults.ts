import { launchName } from '../../../../src/contract/launch';
import type { Planned } from './use-plan';
import { lanes, type Lane, type LaunchDraft } from './launch-draft';
import type { LaneTypes } from './use-types';

/** What is wrong, by field; a field that is right is absent. The order is that of the form. */
export type DraftFaults = Partial<Record<'name' | 't0' | `${Lane}-project` | `${Lane}-type`, string>>;

interface Judged {
  readonly draft: LaunchDraft;
  readonly types: Readonly<Record<Lane, LaneTypes>>;
  /** null: not known yet. */
  readonly planned: Planned | null;
  readonly today: string;
}

export function draftFaults({ draft, types, planned, today }: Judged): DraftFaults {
  const name = nameFault(draft.name);
  const t0 = t0Fault(draft.t0, planned, today);
  return {
    ...(name === null ? {} : { name }),
    ...(t0 === null ? {} : { t0 }),
    ...Object.fromEntries(lanes.flatMap((lane) => laneFaults(lane, draft, types[lane]))),
  };
}

/** In the words of the contract, so that page and backend say the same. */
export function nameFault(name: string): string | null {
  const parsed = launchName.safeParse(name.trim());
  return parsed.success ? null : `Cannot use this name: it ${parsed.error.issues[0]?.message ?? 'is not a name'}`;
}

function t0Fault(t0: string | null, planned: Planned | null, today: string): string | null {
  if (t0 !== null && t0 < today) return 'Cannot launch on a day that has passed. Choose today or a later day';
  if (planned?.reply.kind !== 'impossible') return null;
  return planned.reply.squeezed.length > 0
    ? 'There is too little time before this day. Choose a later one or leave rows out'
    : 'The launch cannot be laid for this day: see below why';
}

function laneFaults(lane: Lane, { places }: LaunchDraft, { types }: LaneTypes): [string, string][] {
  if (places[lane].projectId === null) return [[`${lane}-project`, `Choose the project for ${lane} issues`]];
  if (types?.length !== 0) return [];
  const level = lane === 'product' ? 'an epic or above' : 'a plain issue such as a task';
  return [
    [
      `${lane}-type`,
      `This project has no issue type for ${lane} rows, ${level}, that you can make. Choose another project`,
    ],
  ];
}
