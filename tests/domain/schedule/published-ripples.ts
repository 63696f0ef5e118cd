/** A plan, one change and what the tool made of it. Days are numbered from Friday 1 May 2026; 32 is 1 June. */
export interface PublishedRipple {
  readonly name: string;
  /** `A: 4..5`, or `A: 4` for a due date alone; `B: 6..8, A+2` follows A with a lag of two working days. */
  readonly plan: readonly string[];
  /** `A: 4..7`. */
  readonly change: string;
  /** All that moves. */
  readonly moved: readonly string[];
}

/**
 * What OpenProject expects of itself when a predecessor moves, on weeks from Monday to Friday; its Monday is 4 May here.
 * Its relations bind from finish to start, with lags of working days, and push, never pull. Cases of parents, and of
 * work with half its dates, have no counterpart. Source: github.com/opf/openproject,
 * spec/services/work_packages/set_schedule_service_working_days_spec.rb (2022).
 */
export const openProjectRipples: readonly PublishedRipple[] = [
  { name: 'work pushed over a weekend', plan: ['A: 4..5', 'B: 6..8, A'], change: 'A: 4..7', moved: ['B: 8..12'] },
  { name: 'a longer predecessor', plan: ['A: 7..8', 'B: 11..13, A'], change: 'A: 7..12', moved: ['B: 13..15'] },
  { name: 'not space enough', plan: ['A: 4..4', 'B: 8..12, A'], change: 'A: 4..8', moved: ['B: 11..13'] },
  { name: 'space enough', plan: ['A: 4..4', 'B: 13..15, A'], change: 'A: 4..11', moved: [] },
  { name: 'a lag', plan: ['A: 4..4', 'B: 11..13, A+3'], change: 'A: 4..11', moved: ['B: 15..19'] },
  { name: 'a lag over a weekend', plan: ['A: 4..4', 'B: 7..8, A+2'], change: 'A: 8..8', moved: ['B: 13..14'] },
  { name: 'an earlier predecessor', plan: ['A: 4..4', 'B: 8..8, A'], change: 'A: 1..1', moved: [] },
  {
    name: 'an earlier predecessor beside another one',
    plan: ['A: 18..18', 'B: 19..20, A, C+2', 'C: 7..12'],
    change: 'A: 5..5',
    moved: [],
  },
  { name: 'a predecessor without dates', plan: ['A: 4', 'B: 5..7, A, C', 'C:'], change: 'A: 7', moved: ['B: 8..12'] },
  {
    name: 'a chain',
    plan: ['A: 4', 'B: 5..7, A', 'C: 8..14, B', 'D: 15..21, C', 'E: 22..25, D'],
    change: 'A: 7',
    moved: ['B: 8..12', 'C: 13..19', 'D: 20..26', 'E: 27..28'],
  },
  {
    name: 'a chain with space in it',
    plan: ['A: 4', 'B: 5..7, A', 'C: 11..14, B', 'D: 20..26, C', 'E: 28..29, D'],
    change: 'A: 7',
    moved: ['B: 8..12', 'C: 13..18'],
  },
  {
    name: 'a chain with space and a lag in it',
    plan: ['A: 4', 'B: 5..7, A', 'C: 11..14, B+3', 'D: 20..26, C', 'E: 28..29, D'],
    change: 'A: 7',
    moved: ['B: 8..12', 'C: 18..21', 'D: 22..28', 'E: 29..32'],
  },
  {
    name: 'two ways to one follower',
    plan: ['A: 4', 'B: 5..7, A', 'C: 8..14, B', 'D: 7..11, A', 'E: 15..19, C, D'],
    change: 'A: 8',
    moved: ['B: 11..13', 'C: 14..20', 'D: 11..13', 'E: 21..25'],
  },
];
