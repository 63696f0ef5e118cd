import type { MilestoneId } from '../../schedule/plan';
import type { LaunchTemplate } from './launch-template';
import { templateDependency as gates } from './template-dependency';
import { templateRow as row } from './template-row';
import { usualGates } from './usual-gates';

const productManager = { role: 'product', owner: 'product manager' } as const;
const launchOwner = { role: 'product', owner: 'launch owner' } as const;
const productMarketing = { role: 'marketing', owner: 'product marketing manager' } as const;
const production = { role: 'marketing', owner: 'marketing production lead' } as const;
const copywriter = { role: 'marketing', owner: 'copywriter' } as const;
const brand = { role: 'marketing', owner: 'brand reviewer' } as const;
const legal = { role: 'marketing', owner: 'legal reviewer' } as const;
const region = { role: 'marketing', owner: 'regional lead' } as const;

const weeks = (count: number) => ({ place: { weeks: count } }) as const;
const days = (count: number) => ({ place: { days: count } }) as const;
const atT0 = { place: {} } as const;
const follows = { place: 'follows' } as const;
const optional = { optional: true } as const;

/**
 * Ten weeks, product and marketing on one axis: the brief is locked two working days after feature freeze, production follows it.
 * The work between freeze and sign-off has room for a week in which the house is shut.
 */
export const standardLaunch: LaunchTemplate = {
  name: 'Standard launch (T-10)',
  t0: 'launch' as MilestoneId,
  rows: [
    row('brief-draft', {
      ...{ name: 'Brief draft', ...productManager, ...weeks(-10) },
      ...{ deliverable: 'Brief received', checkpoint: 'Brief drafted' },
    }),
    row('feature-freeze', {
      ...{ name: 'Feature freeze', ...productManager, ...weeks(-8) },
      gate: usualGates.featureFreeze,
    }),
    row('copy-drafts', { name: 'First copy drafts', ...copywriter, ...weeks(-8), deliverable: 'First copy drafts' }),
    row('claim-review-1', {
      ...{ name: 'Claim review 1', ...productManager, ...weeks(-8) },
      checkpoint: 'Claim review 1',
      gate: usualGates.claimReview,
    }),
    row('brief-lock', { name: 'Brief lock', ...production, ...follows, gate: usualGates.briefLock }),
    row('asset-production', { name: 'Asset production', ...production, ...follows, duration: 10 }),
    row('sales-deck', {
      ...{ name: 'Sales deck draft', ...productMarketing, ...weeks(-6), ...optional },
      deliverable: 'Sales deck draft',
    }),
    row('sales-sync', {
      ...{ name: 'Sales enablement sync', ...productManager, ...weeks(-6), ...optional },
      checkpoint: 'Sales enablement sync',
    }),
    row('beta', { name: 'Beta', ...productManager, ...weeks(-5), ...optional }),
    row('creative-review', {
      ...{ name: 'Creative review', ...brand, ...follows, duration: 5 },
      gate: usualGates.creativeReview,
    }),
    row('creative-approval', {
      ...{ name: 'Master creative approved', ...brand, ...follows },
      gate: usualGates.creativeApproval,
    }),
    row('final-copy', { name: 'Final copy', ...copywriter, ...weeks(-4), deliverable: 'Final copy' }),
    row('claim-review-2', {
      ...{ name: 'Claim review 2', ...productManager, ...weeks(-4) },
      checkpoint: 'Claim review 2, edge cases again',
    }),
    row('messaging-sign-off', { name: 'Messaging sign-off', ...productMarketing, ...follows }),
    row('legal-review', {
      ...{ name: 'Legal review', ...legal, ...follows, duration: 3 },
      gate: usualGates.legalReview,
    }),
    row('localization', { name: 'Localization', ...region, ...follows, duration: 5, ...optional }),
    row('release-candidate', { name: 'Release candidate', ...productManager, ...weeks(-3) }),
    row('launch-materials', {
      ...{ name: 'Launch materials final', ...production, ...weeks(-2) },
      deliverable: 'Launch materials final',
      gate: usualGates.launchMaterials,
    }),
    row('claim-sign-off', {
      ...{ name: 'Claim sign-off', ...productManager, ...weeks(-2), checkpoint: 'All claims signed' },
      gate: usualGates.claimSignOff,
    }),
    row('channel-distribution', {
      ...{ name: 'Channel distribution', ...production, ...follows, duration: 5 },
      gate: usualGates.channelDistribution,
    }),
    row('launch', {
      ...{ name: 'Launch', ...launchOwner, ...atT0, deliverable: 'Launch', checkpoint: 'Launch' },
      gate: usualGates.launch,
    }),
    row('press-embargo', { name: 'Press embargo', ...productMarketing, ...atT0, pinned: true, ...optional }),
    row('review-7', { name: 'Review 7 days after launch', ...launchOwner, ...days(7) }),
    row('review-30', { name: 'Review 30 days after launch', ...launchOwner, ...days(30) }),
  ],
  dependencies: [
    gates('brief-draft', 'copy-drafts'),
    gates('brief-draft', 'brief-lock'),
    gates('copy-drafts', 'claim-review-1'),
    gates('feature-freeze', 'brief-lock', { lag: 2, mode: 'exactly' }),
    gates('feature-freeze', 'asset-production'),
    gates('feature-freeze', 'beta'),
    gates('feature-freeze', 'release-candidate'),
    gates('brief-lock', 'asset-production'),
    gates('brief-lock', 'sales-deck'),
    gates('brief-lock', 'final-copy'),
    gates('sales-deck', 'sales-sync'),
    gates('asset-production', 'creative-review'),
    gates('creative-review', 'creative-approval'),
    gates('creative-approval', 'localization'),
    gates('claim-review-1', 'final-copy'),
    gates('final-copy', 'claim-review-2'),
    gates('claim-review-2', 'messaging-sign-off'),
    gates('messaging-sign-off', 'legal-review'),
    gates('creative-approval', 'launch-materials'),
    gates('localization', 'launch-materials'),
    gates('legal-review', 'launch-materials'),
    gates('launch-materials', 'claim-sign-off'),
    gates('creative-approval', 'channel-distribution'),
    gates('localization', 'channel-distribution'),
    gates('legal-review', 'channel-distribution'),
    gates('claim-sign-off', 'channel-distribution'),
    gates('beta', 'release-candidate'),
    gates('release-candidate', 'launch'),
    gates('sales-sync', 'launch'),
    gates('claim-sign-off', 'launch'),
    gates('channel-distribution', 'launch'),
    gates('legal-review', 'press-embargo'),
    gates('launch', 'press-embargo', { mode: 'exactly' }),
    gates('launch', 'review-7', { mode: 'keep-gap' }),
    gates('launch', 'review-30', { mode: 'keep-gap' }),
  ],
};
