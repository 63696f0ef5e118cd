import { useMemo } from 'react';
import type { TimelineModel } from './model/timeline-model';
import { criticalInWords } from './words/critical-in-words';

/** How many milestones are critical, or which come nearest to it. */
export function CriticalNote({ model }: { readonly model: TimelineModel }) {
  const words = useMemo(() => criticalInWords(model), [model]);
  return words === null ? null : <p className="subtle tl-small">{words}.</p>;
}
