import type { Creation } from '../../domain/launches/creation';
import type { World } from '../ports';
import { saveCreation } from './save-creation';

/** ms: longer than the invocation that asked can still run, and Jira's search can lag behind. */
const certainAfter = 30_000;

/**
 * Looks for issues that Jira was asked to make when the answer was lost.
 * @returns the creation with all that was found; undefined while it cannot be told yet, with what was found saved
 */
export async function findAsked(world: World, creation: Creation): Promise<Creation | undefined> {
  const { asked, askedAt } = creation;
  if (asked.length === 0 || askedAt === null) return creation;
  const made = await world.issues.madeFor(creation.id, creation.accountId);
  const rows = creation.rows.map((row) => ({ ...row, issueId: row.issueId ?? made.get(row.key) ?? null }));
  const missing = asked.filter((key) => !made.has(key));
  const isCertain = missing.length === 0 || Date.parse(world.clock.now()) - Date.parse(askedAt) >= certainAfter;
  if (isCertain) return saveCreation(world, { ...creation, rows, asked: [], askedAt: null });
  if (missing.length < asked.length) await saveCreation(world, { ...creation, rows, asked: missing });
  return undefined;
}

/** What a person reads meanwhile. */
export const waitingForJira = 'Waiting for Jira to show what it has made';
