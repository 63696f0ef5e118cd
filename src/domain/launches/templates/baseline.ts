import type { Dates, MilestoneId, Plan } from '../../schedule/plan';

/** The dates of a launch as they were once, to compare with. */
export interface Baseline {
  /** ISO instant. */
  readonly takenAt: string;
  readonly why: 'created' | 'locked' | 'by-hand';
  /** Undated milestones are left out. */
  readonly dates: ReadonlyMap<MilestoneId, Dates>;
}

export function takeBaseline({ milestones }: Plan, taken: Pick<Baseline, 'takenAt' | 'why'>): Baseline {
  const dates = milestones.flatMap(({ id, start, due }): [MilestoneId, Dates][] =>
    due === undefined ? [] : [[id, start === undefined ? { due } : { start, due }]],
  );
  return { ...taken, dates: new Map(dates) };
}
