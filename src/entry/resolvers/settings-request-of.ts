import { z } from 'zod';
import type { SettingsRequest } from '../../app/settings/settings-request';

/** Where a page stands gives nobody a right: that is asked of Jira with each message. */
const pageContext = z.object({ accountId: z.string().min(1) });

/** @returns undefined for someone who is not signed in */
export function settingsRequestOf(context: unknown): SettingsRequest | undefined {
  const parsed = pageContext.safeParse(context);
  return parsed.success ? { accountId: parsed.data.accountId } : undefined;
}
