import type { GateView } from '../../../../src/contract/gate';
import { waitsForViewer } from '../../../shared/gate/state/waits-for-viewer';

export const gateFilters = ['all', 'shut', 'mine', 'missed'] as const;
/** Which gates are shown. */
export type GateFilter = (typeof gateFilters)[number];

/** A missed gate is shut as well. */
export function fitsFilter(filter: GateFilter, { state, criteria }: GateView): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'shut':
      return state === 'shut' || state === 'missed';
    case 'mine':
      return criteria.some(waitsForViewer);
    case 'missed':
      return state === 'missed';
  }
}
