import { findDependency } from '../../app/dependencies/find-dependency';
import type { Draft } from '../../app/dependencies/draft-plan';
import type { World } from '../../app/ports';
import type { EditedDependency, NewDependency } from '../../contract/dependency';
import type { MilestoneId } from '../../domain/schedule/plan';

/** The dependency a message speaks of, seen from the issue in view. @returns undefined when there is none such any more */
export async function draftOf(
  world: World,
  issueId: MilestoneId,
  message: NewDependency | EditedDependency,
): Promise<Draft | undefined> {
  if ('linkId' in message) {
    const dependency = await findDependency(world, issueId, message.linkId);
    return dependency && { linkId: dependency.linkId, from: dependency.from, to: dependency.to, terms: message.terms };
  }
  const other = message.otherIssueId as MilestoneId;
  const ends = message.direction === 'other-gates-this' ? { from: other, to: issueId } : { from: issueId, to: other };
  return { linkId: null, ...ends, terms: message.terms };
}
