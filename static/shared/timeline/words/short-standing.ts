import type { Standing } from '../../../../src/contract/dependency';
import { count } from '../../text/count';

/** How a dependency fares, as short as it can be said: "4 days short". */
export function shortStanding(standing: Standing): string {
  switch (standing.kind) {
    case 'holds':
      return 'holds';
    case 'short':
      return `${count(Math.abs(standing.days), 'day')} short`;
    case 'not-exact':
      return `${count(Math.abs(standing.days), 'day')} off`;
    case 'too-late':
      return `${count(Math.abs(standing.days), 'day')} too late`;
    case 'unknown':
      return 'unknown';
  }
}
