import type { MilestoneId } from '../../schedule/plan';
import type { LaunchTemplate } from './launch-template';
import { templateDependency as gates } from './template-dependency';
import { templateRow as row } from './template-row';
import { usualGates } from './usual-gates';

const productManager = { role: 'product', owner: 'product manager' } as const;
const production = { role: 'marketing', owner: 'marketing production lead' } as const;
const launchOwner = { role: 'product', owner: 'launch owner' } as const;

/** Four weeks, for a release that needs words and pictures but no campaign. */
export const minorRelease: LaunchTemplate = {
  name: 'Minor release',
  t0: 'launch' as MilestoneId,
  rows: [
    row('feature-freeze', {
      ...{ name: 'Feature freeze', ...productManager, place: { weeks: -4 } },
      gate: usualGates.featureFreeze,
    }),
    row('brief-lock', {
      ...{ name: 'Brief lock', ...production, place: 'follows', deliverable: 'Brief received' },
      gate: usualGates.shortBriefLock,
    }),
    row('asset-production', {
      ...{ name: 'Asset production', ...production, place: 'follows', duration: 5 },
      deliverable: 'Copy and pictures',
    }),
    row('claim-sign-off', {
      ...{ name: 'Claim sign-off', ...productManager, place: { weeks: -1 } },
      checkpoint: 'All claims signed',
      gate: usualGates.claimSignOff,
    }),
    row('launch', {
      ...{ name: 'Launch', ...launchOwner, place: {}, deliverable: 'Launch', checkpoint: 'Launch' },
      gate: usualGates.launch,
    }),
    row('review-7', { name: 'Review 7 days after launch', ...launchOwner, place: { days: 7 }, optional: true }),
  ],
  dependencies: [
    gates('feature-freeze', 'brief-lock', { lag: 2, mode: 'exactly' }),
    gates('feature-freeze', 'asset-production'),
    gates('brief-lock', 'asset-production'),
    gates('asset-production', 'claim-sign-off'),
    gates('claim-sign-off', 'launch'),
    gates('launch', 'review-7', { mode: 'keep-gap' }),
  ],
};
