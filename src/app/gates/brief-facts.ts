import type { GateFacts } from '../../domain/gates/gate-verdict';
import type { Brief } from '../../domain/narrative/brief';
import { missingSections } from '../../domain/narrative/missing-sections';

type Facts = GateFacts['briefs'] extends ReadonlyMap<unknown, infer Fact> ? Fact : never;

/** What a gate asks of a brief. @param brief undefined: nobody has begun it */
export function briefFacts(brief: Pick<Brief, 'content' | 'lock'> | undefined): Facts {
  if (!brief) return { isWhole: false, isLocked: false };
  return { isWhole: missingSections(brief.content).length === 0, isLocked: brief.lock !== null };
}
