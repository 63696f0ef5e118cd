import type { DatesView, IssueCard } from '../../../../src/contract/issue-card';
import type { MilestoneView } from '../../../../src/contract/launch';
import type { FloatShown, FloatsShown } from '../float/floats-shown';
import type { TimelineModel } from '../model/timeline-model';
import { signed } from '../words/signed';
import { partWidth, type LabelPart } from './label-part';
import { labelParts } from './label-parts';
import { markOf, type Mark } from './mark';
import type { Scale } from './scale';
import { sizes } from './sizes';

/** Dates that are only tried: of the milestone itself, or of one that would follow or be asked to. */
export interface Trial {
  readonly kind: 'wanted' | 'follows' | 'proposed';
  readonly to: DatesView;
  readonly days: number;
}

/** Where a milestone would go. */
interface TrialPlace {
  readonly kind: Trial['kind'];
  readonly mark: Mark;
  readonly days: number;
  /** How far it would go stands in a bar; beside what is too small for it. */
  readonly labelX: number;
  /** Right end of mark and words. */
  readonly end: number;
}

/** How far it can slip, or how far it is too late, px. */
export interface FloatBar {
  readonly from: number;
  readonly to: number;
  readonly isLate: boolean;
}

/** All that is drawn in the row of a milestone, px; `y` is the top of the row. */
export interface RowShape {
  readonly milestone: MilestoneView;
  readonly index: number;
  readonly y: number;
  readonly mark: Mark;
  readonly isT0: boolean;
  /** Where the baseline had it, if elsewhere. */
  readonly ghost: Mark | undefined;
  readonly proposal: Mark | undefined;
  readonly trial: TrialPlace | undefined;
  readonly float: FloatBar | undefined;
  readonly isCritical: boolean;
  readonly label: readonly LabelPart[];
  readonly labelX: number;
  readonly labelWidth: number;
}

export interface LaneHeader {
  readonly role: IssueCard['role'];
  readonly count: number;
  readonly y: number;
}

export interface Layout {
  readonly lanes: readonly LaneHeader[];
  readonly rows: readonly RowShape[];
  readonly rowById: ReadonlyMap<string, RowShape>;
  readonly height: number;
}

export interface Asked {
  readonly scale: Scale;
  /** Milestones to show, in order. */
  readonly shown: readonly MilestoneView[];
  readonly withNames: boolean;
  readonly withBaseline: boolean;
  readonly trials: ReadonlyMap<string, Trial>;
  /** null: neither floats nor the critical path are shown. */
  readonly floats: FloatsShown | null;
}

/** Lays the rows under one another, product above marketing. */
export function layRows(model: TimelineModel, asked: Asked): Layout {
  const lanes: LaneHeader[] = [];
  const rows: RowShape[] = [];
  let y = 0;
  for (const milestone of asked.shown) {
    if (lanes.at(-1)?.role !== milestone.role) {
      const count = asked.shown.filter(({ role }) => role === milestone.role).length;
      lanes.push({ role: milestone.role, count, y });
      y += sizes.lane;
    }
    const shape = shapeOf(milestone, model, asked);
    if (shape === undefined) continue;
    rows.push({ ...shape, index: rows.length, y });
    y += sizes.row;
  }
  return { lanes, rows, rowById: new Map(rows.map((row) => [row.milestone.id, row])), height: y };
}

function shapeOf(milestone: MilestoneView, model: TimelineModel, asked: Asked) {
  const { scale, withBaseline, trials, withNames, floats } = asked;
  const isT0 = milestone.id === model.launch.t0.issueId;
  const mark = markOf(milestone, scale, isT0 ? sizes.diamondT0 : sizes.diamond);
  if (mark === undefined) return undefined;
  const shown = withBaseline ? milestone : { ...milestone, baseline: null };
  const ghost = ghostOf(shown, scale);
  const proposal = milestone.proposal === null ? undefined : markOf(milestone.proposal.to, scale);
  const trial = trialOf(trials.get(milestone.id), scale);
  const waitsFor = model.waitsFor.get(milestone.id) ?? [];
  const float = floats?.floatOf(milestone);
  const label = labelParts(shown, { waitsFor, isT0, withName: withNames, float: float?.float });
  const labelWidth = label.reduce((sum, part) => sum + partWidth(part), 0);
  const labelX = freeFrom(mark.to + sizes.labelGap, labelWidth, [
    ghost,
    proposal,
    trial && { from: trial.mark.from, to: trial.end },
  ]);
  return {
    milestone,
    mark,
    isT0,
    ghost,
    proposal,
    trial,
    float: float && floatBar(float, trial?.kind === 'proposed' ? mark : (trial?.mark ?? mark), scale),
    isCritical: float?.critical ?? false,
    label,
    labelX,
    labelWidth,
  };
}

function ghostOf({ baseline, start, due }: MilestoneView, scale: Scale): Mark | undefined {
  if (baseline?.kind !== 'dated' || (baseline.start === start && baseline.due === due)) return undefined;
  return markOf(baseline, scale);
}

function trialOf(trial: Trial | undefined, scale: Scale): RowShape['trial'] {
  const mark = trial && markOf(trial.to, scale);
  if (trial === undefined || mark === undefined) return undefined;
  const { kind, days } = trial;
  const width = partWidth({ glyph: null, text: signed(days) });
  if (mark.to - mark.from >= width)
    return { kind, days, mark, labelX: (mark.from + mark.to - width) / 2 + 3, end: mark.to };
  const labelX = mark.to + 4;
  return { kind, days, mark, labelX, end: labelX + width };
}

/** From where the mark is to the last day on which it can be due; the other way round where that has passed. */
function floatBar({ float, latest }: FloatShown, mark: Mark, scale: Scale): FloatBar | undefined {
  const last = markOf({ start: null, due: latest }, scale, 0)?.to;
  if (float === 0 || last === undefined) return undefined;
  const end = mark.kind === 'point' ? (mark.from + mark.to) / 2 : mark.to;
  return float > 0 ? { from: end, to: last, isLate: false } : { from: last, to: end, isLate: true };
}

/** The first place from `x` on at which so many px are free of marks. */
function freeFrom(x: number, width: number, marks: readonly (Pick<Mark, 'from' | 'to'> | undefined)[]): number {
  const inOrder = marks.filter((mark) => mark !== undefined).sort((a, b) => a.from - b.from);
  let place = x;
  for (const { from, to } of inOrder) {
    if (from < place + width && to + sizes.labelGap > place) place = to + sizes.labelGap;
  }
  return place;
}
