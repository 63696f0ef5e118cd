import { z } from 'zod';

const place = z.object({ projectId: z.string(), typeId: z.string() });
const choices = z.object({
  product: place,
  marketing: place,
  /** Accounts by owner. Names are asked of Jira each time. */
  people: z.record(z.string(), z.string()),
});

/** What was chosen the last time, to begin with it. Only ids: what they mean, and who may see it, Jira says. */
export type RememberedChoices = z.infer<typeof choices>;

/** @param whose site and person, as several may share a browser */
export function readChoices(whose: string): RememberedChoices | null {
  try {
    const parsed = choices.safeParse(JSON.parse(localStorage.getItem(keyOf(whose)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    // A browser may forbid frames to keep anything.
    return null;
  }
}

export function keepChoices(whose: string, chosen: RememberedChoices): void {
  try {
    localStorage.setItem(keyOf(whose), JSON.stringify(chosen));
  } catch {
    // The next launch then begins without them.
  }
}

function keyOf(whose: string): string {
  return `lockstep:new-launch:${whose}`;
}
