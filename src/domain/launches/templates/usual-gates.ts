import type { TimeBox } from '../../gates/gate';
import type { CriterionDraft, GateDraft } from '../../gates/gate-draft';

const workdays = (length: number): TimeBox => ({ unit: 'workdays', length });
const accuracyWindow: TimeBox = { unit: 'hours', length: 48 };

/**
 * What the points of a launch ask for, in deliverables. Roles are the owners that the built-in templates name.
 * Source: "Synchronizing Product Launches with Marketing Production", gate conditions and handoffs 1 to 4.
 */
export const usualGates = {
  /** Handoff 2: the spec package comes with the freeze, and changes after it go by change request. */
  featureFreeze: gate(
    [
      { kind: 'check', title: 'Scope is frozen' },
      { kind: 'evidence', title: 'Spec package' },
      approval('Product manager confirms the scope', 'product manager'),
    ],
    { freezesScope: true },
  ),
  /** Handoff 1, and the list of formats that handoff 4 needs. */
  briefLock: gate([
    { kind: 'brief', title: 'Brief is complete and locked' },
    { kind: 'formats', title: 'Format matrix is settled', wanted: 'settled' },
  ]),
  /** The same for a release without a campaign. */
  shortBriefLock: gate([{ kind: 'brief', title: 'Brief is complete and locked' }]),
  claimReview: gate([{ kind: 'claims', title: 'All claims are rated', wanted: 'rated' }]),
  /** Handoff 3: all decide on the same version; product judges facts, not taste, in a time box. */
  creativeReview: gate([
    approval('Accuracy check', 'product manager', { within: accuracyWindow }),
    approval('Brand review', 'brand reviewer', { within: workdays(3) }),
    approval('Legal review of the creative', 'legal reviewer', { within: workdays(3), apartFrom: ['brand reviewer'] }),
    approval('Stakeholder sign-off', 'product marketing manager', { within: workdays(3) }),
    approval('Regional review', 'regional lead', { within: workdays(3) }),
    { kind: 'comments', title: 'All comments are resolved' },
  ]),
  creativeApproval: gate([{ kind: 'evidence', title: 'Master files' }]),
  legalReview: gate([
    approval('Legal clears the messaging', 'legal reviewer', {
      within: workdays(3),
      apartFrom: ['product marketing manager'],
    }),
  ]),
  /** Handoff 4: distribution waits for these, so it opens once each format is approved. */
  launchMaterials: gate([{ kind: 'formats', title: 'Every format is approved', wanted: 'approved' }]),
  claimSignOff: gate([{ kind: 'claims', title: 'All claims are signed', wanted: 'signed' }]),
  channelDistribution: gate([
    { kind: 'formats', title: 'Every format is approved', wanted: 'approved' },
    { kind: 'check', title: 'Everything is scheduled in its channel' },
  ]),
  launch: gate([
    { kind: 'claims', title: 'All claims are signed', wanted: 'signed' },
    approval('Go for launch', 'launch owner'),
  ]),
} as const satisfies Readonly<Record<string, GateDraft>>;

function gate(criteria: readonly CriterionDraft[], { freezesScope = false } = {}): GateDraft {
  return { criteria, freezesScope };
}

type Asked = Extract<CriterionDraft, { kind: 'approval' }>;

function approval(title: string, role: string, terms: Partial<Pick<Asked, 'apartFrom' | 'within'>> = {}): Asked {
  return { kind: 'approval', title, role, apartFrom: [], within: null, ...terms };
}
