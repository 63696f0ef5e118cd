import { useMemo } from 'react';
import type { LaunchView } from '../../../src/contract/launch';
import type { Asking } from '../../shared/timeline/move/asking';
import { readWhatIfLink } from '../../shared/what-if/what-if-link';
import { useNavigation } from '../state/navigation';
import { launchPath } from '../state/route';
import { headingId } from './heading-id';
import { useLaunchTools } from './launch-tools';

/** How questions about dates come to the timeline and leave it; null: an archived launch stays as it is. */
export function useAsking({ id, state }: Pick<LaunchView, 'id' | 'state'>): Asking | null {
  const { place, replace } = useNavigation();
  const { tell } = useLaunchTools();
  return useMemo(() => {
    const link = readWhatIfLink(place.search);
    if (state !== 'active' && link === null) return null;
    return {
      link,
      // Whoever loads the page again has answered the question already.
      onLeft: () => {
        if (link === null) return;
        replace(launchPath(id));
        // Nothing on the page had the focus before. After the dialog has let go of it.
        setTimeout(() => document.getElementById(headingId)?.focus());
      },
      onMoved: ({ key }) => tell(`The date of ${key} is moved. What hangs on it follows.`),
    };
  }, [id, place.search, replace, state, tell]);
}
