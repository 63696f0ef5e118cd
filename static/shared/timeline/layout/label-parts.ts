import type { GateBrief } from '../../../../src/contract/gate';
import type { LaunchDependencyView, MilestoneView } from '../../../../src/contract/launch';
import { count } from '../../text/count';
import { signed } from '../words/signed';
import { shortStanding } from '../words/short-standing';
import type { LabelPart } from './label-part';

interface Asked {
  readonly waitsFor: readonly LaunchDependencyView[];
  readonly isT0: boolean;
  /** The name stands beside the mark where there is no column for it. */
  readonly withName: boolean;
  /** Working days it can slip; absent: it is not shown, or has none. */
  readonly float?: number | undefined;
}

const longestName = 28;

/** What is written beside a mark, the gravest first. */
export function labelParts(milestone: MilestoneView, { waitsFor, isT0, withName, float }: Asked): LabelPart[] {
  const { state, missed, pinned, baseline, proposal, summary, gate } = milestone;
  const parts: (LabelPart | false | null)[] = [
    isT0 && { glyph: 'flag', text: 'T-0', tone: 'plain' },
    missed && { glyph: 'warning', text: 'missed', tone: 'bad' },
    state === 'done' && { glyph: 'check', text: 'done', tone: 'good' },
    baseline?.kind === 'dated' && slip(baseline.days),
    broken(waitsFor),
    float !== undefined && !isT0 && !pinned && tightness(float),
    gate && gatePart(gate),
    pinned && { glyph: 'lock', text: 'pinned', tone: 'plain' },
    proposal !== null && { glyph: 'proposal', text: `proposed ${signed(proposal.days)}`, tone: 'proposal' },
    withName && { glyph: null, text: shortened(summary), tone: 'plain' },
  ];
  return parts.filter((part): part is LabelPart => part !== null && part !== false);
}

/** The critical path in words, as it is more than a colour. */
function tightness(float: number): LabelPart | null {
  if (float > 0) return null;
  if (float === 0) return { glyph: null, text: 'no float', tone: 'plain' };
  return { glyph: null, text: `${count(-float, 'day')} too late`, tone: 'bad' };
}

/** A waived gate lets pass: it is drawn open, and the word says why. */
function gatePart({ state }: GateBrief): LabelPart {
  const glyph = state === 'open' || state === 'waived' ? 'gate-open' : 'gate-shut';
  return { glyph, text: `gate ${state}`, tone: gateTones[state] };
}

const gateTones = { open: 'plain', shut: 'plain', missed: 'bad', waived: 'moved' } as const;

function slip(days: number): LabelPart | null {
  return days === 0 ? null : { glyph: null, text: signed(days), tone: days > 0 ? 'bad' : 'good' };
}

/** The worst of what is in force and does not hold. */
function broken(waitsFor: readonly LaunchDependencyView[]): LabelPart | null {
  const [worst] = waitsFor
    .filter(({ overridden }) => !overridden)
    .map(({ standing }) => standing)
    .filter((standing) => 'days' in standing)
    .sort((a, b) => Math.abs(b.days) - Math.abs(a.days));
  return worst === undefined ? null : { glyph: 'broken', text: shortStanding(worst), tone: 'bad' };
}

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}
