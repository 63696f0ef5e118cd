import { z } from 'zod';
import { issueId } from '../../contract/narrative';
import type { IssueId } from '../../domain/narrative/issue-id';

const binding = z.object({ epicId: issueId });

/**
 * The epic of which a macro shows the brief, by id or key. Anyone who may edit the page can write anything here, so it
 * gives no right to anything.
 * @returns null while none has been chosen, and for what is no binding
 */
export function briefBinding(config: unknown): IssueId | null {
  const parsed = binding.safeParse(config);
  return parsed.success ? (parsed.data.epicId as IssueId) : null;
}
