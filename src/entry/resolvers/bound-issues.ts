import { z } from 'zod';
import { issueId } from '../../contract/narrative';

/** Part of the body of a page, where anyone who may edit it can write anything. */
const tableConfig = z.object({ issueIds: z.array(z.union([issueId, z.int().transform(String)])) });

/** The issues a claim table is bound to, as ids or keys. @returns none for what is no configuration of a table */
export function boundIssues(config: unknown): string[] {
  const parsed = tableConfig.safeParse(config);
  return parsed.success ? parsed.data.issueIds : [];
}
