import type { GateState } from './gate';

const words: Readonly<Record<GateState, string>> = {
  open: 'Open',
  shut: 'Shut',
  missed: 'Missed',
  waived: 'Waived',
};

/** The state of a gate as people and Jira's fields read it. */
export function stateInWords(state: GateState): string {
  return words[state];
}
