import { z } from 'zod';
import { issueId } from '../../src/contract/narrative';

const briefConfig = z.object({ epicId: issueId });
const claimsConfig = z.object({ issueIds: z.array(z.unknown()) });

/** What the page says the macro is bound to: anybody who may edit the page can have written it. */
export function boundEpic(config: unknown): readonly string[] {
  const parsed = briefConfig.safeParse(config);
  return parsed.success ? [parsed.data.epicId] : [];
}

export function boundIssues(config: unknown): readonly string[] {
  const parsed = claimsConfig.safeParse(config);
  const ids = parsed.success ? parsed.data.issueIds.filter((id) => issueId.safeParse(id).success) : [];
  return [...new Set(ids.map(String))];
}
