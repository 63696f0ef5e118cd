import type { RippleView } from '../../../src/contract/issue-panel';

/** What became of one shift of a ripple. */
export function shiftStateInWords(
  { state, reason }: RippleView['shifts'][number],
  held: RippleView['held'] = null,
): string {
  if (held !== null) return 'proposed';
  switch (state) {
    case 'pending':
      return 'still to be written';
    case 'written':
      return 'written';
    case 'overtaken':
      return 'left alone, a person set another date first';
    case 'refused':
      return reason === null ? 'refused by Jira' : `refused: ${reason}`;
    case 'vanished':
      return 'left out, the issue is gone';
  }
}
