import type { LaunchId } from '../launch';
import type { FormatMatrix } from './format-matrix';

/** A launch that has chosen nothing yet. */
export function emptyMatrix(launchId: LaunchId): FormatMatrix {
  return {
    launchId,
    channels: [],
    formats: [],
    regions: [],
    cells: [],
    settled: null,
    history: [],
    version: 0,
  };
}
