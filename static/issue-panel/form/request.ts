import type { EditedDependency, NewDependency } from '../../../src/contract/dependency';
import type { EditTarget } from '../panel-tools';
import type { Act, ActionOutcome } from '../use-act';
import type { Draft } from './draft';
import type { ParsedTerms } from './parse-draft';

export type DependencyRequest = NewDependency | EditedDependency;

/** The message that saves the draft, and the one that previews it; null while something is missing or wrong. */
export function draftToRequest(draft: Draft, parsed: ParsedTerms, target: EditTarget): DependencyRequest | null {
  if (parsed.kind === 'invalid') return null;
  const { terms } = parsed;
  if (target.kind === 'edit') return { linkId: target.dependency.linkId, terms };
  return draft.other === null ? null : { otherIssueId: draft.other.id, direction: draft.direction, terms };
}

export function sendRequest(request: DependencyRequest, act: Act): Promise<ActionOutcome> {
  return 'linkId' in request
    ? act('dependency.edit', request, 'Dependency saved. Dates that must move are being written.')
    : act('dependency.add', request, 'Dependency added. Dates that must move are being written.');
}
